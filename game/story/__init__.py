"""Floor 2, above levels: the campaign as data files, checked strictly. Scenes, chapters, village days."""

from game.story.campaign import Campaign, Chapter, read_campaign
from game.story.errors import StoryError
from game.story.scenes import Line, Scene, Speaker, read_scene

__all__ = ["Campaign", "Chapter", "Line", "Scene", "Speaker", "StoryError", "read_campaign", "read_scene"]
