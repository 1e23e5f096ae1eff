"""Small vector pictures of the states of the guided key and of hazard signs, from code."""
