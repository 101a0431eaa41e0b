"""Slack: what is said and pressed there comes in at the one door, and what is answered goes out."""
