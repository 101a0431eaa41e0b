"""A trained reader for what no template explains: which command a phrase asks for, and where in it
the values stand. Trained from the annotated sentences in `corpus/` by `train.py`."""
