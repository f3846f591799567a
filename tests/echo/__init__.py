"""Laws that the echo field is held to, each proven apart from the code under test."""
