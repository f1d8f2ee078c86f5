"""Icons, translations, pictures: data only."""
