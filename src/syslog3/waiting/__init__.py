"""Waiting that ends: deadlines, turns, and calls that a fork must not come between."""
