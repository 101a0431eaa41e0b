"""The terminal: a reply drawn with rich, and a chat to type in."""
