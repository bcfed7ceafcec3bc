"""What callers pass: checked, and converted for the rest of the package."""
