"""The bot itself: it knows no chat platform and no shop system."""
