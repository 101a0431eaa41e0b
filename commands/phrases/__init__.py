"""What people type for each command, by subject: tuples of phrases in the template grammar."""
