"""What people can say, one file a subject."""
