"""One file per commodity: `build(k)` in millimetres and its `VIEWS`."""
