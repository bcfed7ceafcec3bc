"""What a caller says: checked, and turned into what the rest works with."""
