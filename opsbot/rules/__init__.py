"""Decisions as plain functions: things in, decision out. No session, no clock, no platform."""
