"""Figures in words and pictures, where a command and a digest tell the same: one way of telling."""
