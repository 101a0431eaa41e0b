"""What Telegram takes at most. core.telegram.org/bots/api, and telegram.constants of the library:
a test compares the two, so that drawing needs no library."""

TEXT = 4096  # UTF-16 units of a message, once its markup was read
CAPTION = 1024  # of what stands under a photo or a document
ENTITIES = 100  # bold words, code and the like in one message
UPLOAD = 50_000_000  # bytes of a document

# What people take: more than this at once is a flood, and a file is better.
MESSAGES = 4
PHOTOS = 3
FILES = 3
