"""A small town of the tests' own: what the rules need, and no story."""

from game.village.specs import Action, Aside, Gives, Needs, Pair, Place, Town, Words

PAIRS = tuple(
    Pair(name, name.upper(), sign, count, watchers, taste)
    for name, sign, count, watchers, taste in (
        ("ab", "close", 2, ("A", "B"), "ramen"),
        ("cd", "apart", 2, ("C", "D"), "bento"),
        ("ef", "still", 2, ("E", "F"), "sugar kunai"),
        ("g", "alone", 1, ("G",), "fish"),
    )
)
QUIET = Place("home", "Home", "A table.", 0.6, (12, 16, 18, 20, 22))
LOUD = Place("desk", "The Desk", "A queue.", 0.05, (16, 18), (1, 2, 3, 4, 5))
LISTEN = Action("listen", "home", "Listen", "He listens.", still=True, every=0)
WALK = Action("walk", "home", "Walk about", "He walks.", every=0)
WORK = Action("work", "desk", "Work", "He works.", gives=Gives(purse=5))
TALK = Action("talk", "desk", "Talk", "He talks.", every=2, gives=Gives(dossier=2, rumour=-1))
BUY = Action("buy", "desk", "Buy", "He buys.", every=0, needs=Needs(purse=3),
             gives=Gives(purse=-3, pantry=("ramen", "fish")))  # fmt: skip
RAMEN = Action("ramen", "home", "Put out the ramen", "Out.", gift="ramen", every=0)
FISH = Action("fish", "home", "Put out the fish", "Out.", gift="fish", every=0)
PRANK = Action("prank", "home", "A bucket", "Splash.", morning="A frog.", every=3,
               gives=Gives(near=3.0, skill=0.02, flags=("bucket",)))  # fmt: skip
SORRY = Action("sorry", "home", "Say sorry", "He says it.", once=True, needs=Needs(flags=("bucket",)),
               gives=Gives(everybody=-1.0))  # fmt: skip
WARD = Action("ward", "home", "Ward", "Lines.", gives=Gives(home=2, drawer=2))
NEWS = Aside("news", "home", "A plank creaks.", Needs(flags=("bucket",)))
WORDS = Words("The {what} was liked.", "The {what} was eaten.", "A thief.", "Rust.", "A watch changes.")
TOWN = Town(
    PAIRS, (QUIET, LOUD), (LISTEN, WALK, WORK, TALK, BUY, RAMEN, FISH, PRANK, SORRY, WARD), (NEWS,), WORDS
)
