"""One search box: query shapes, ranking, markings and HS codes."""
