"""Minds: enum machines, one file each."""
