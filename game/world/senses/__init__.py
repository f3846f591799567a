"""What a mind can know: by seeing, hearing, sensing, finding and being told. Nothing else tells it."""
