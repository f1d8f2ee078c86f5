"""Merchant profiles and their secrets: a file that holds no secret, and the system keyring.

``profile`` says which gateway and how to authorise, ``profile_book`` keeps profiles on disk,
``vault`` keeps each one's token and key, ``draft`` saves both together. Nothing here knows Qt.
"""
