"""Certificates of erasures: what is certified, drawn as a PDF, written and checked."""
