"""The physics without the game: small scenes, and a picture of them. See `python -m game.echo -h`."""
