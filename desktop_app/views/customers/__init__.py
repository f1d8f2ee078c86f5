"""Finding customers: the search bar and the paged list."""
