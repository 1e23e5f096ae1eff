"""Commodities with a model, most wanted first, and the telltales each picture set must show."""

ANCHORS: dict[str, tuple[str, ...]] = {
    "gas-centrifuge-rotor-tube": ("tube-wall", "bellows-joint", "end-cap", "bore", "loose-bellows"),
    "bellows-sealed-valve": ("bellows", "tall-bonnet", "no-gland", "body-flange"),
    "gate-valve-packed-gland": ("gland-bolts", "bonnet", "handwheel"),
    "pressure-transducer-capacitance": ("nameplate", "fitting", "connector", "housing"),
    "process-pressure-transmitter": ("nameplate", "process-port", "display-head"),
    "frequency-changer": ("nameplate", "output-terminals", "keypad"),
    "hvac-frequency-drive": ("nameplate", "keypad", "terminals"),
    "five-axis-machining-centre": (
        "tilting-cradle", "round-table", "spindle-head", "control-screen",
    ),
    "three-axis-machining-centre": ("fixed-table", "spindle-head", "control-screen"),
    "sanitary-fermenter": (
        "steam-piping", "vessel", "control-cabinet", "nameplate", "agitator-drive",
    ),
    "thionyl-chloride-drum": ("label", "un-mark", "bungs"),
    "thiodiglycol-drum": ("label", "un-mark", "bungs"),
    "diethylene-glycol-drum": ("label", "un-mark", "bungs"),
    "triggered-spark-gap": ("ceramic-body", "trigger-pin", "hv-terminal"),
    "gas-tube-surge-arrester": ("two-leads", "ceramic-body"),
    "maraging-steel-tube-and-bar": ("end-stamp", "tube-wall", "bar-end"),
    "stainless-steel-tube": ("stencil", "tube-wall"),
    "high-strength-aluminium-tube": ("stencil", "tube-wall"),
    "aluminium-tube-6061": ("stencil", "tube-wall"),
    "carbon-fibre-tow-spool": ("label", "tow", "spool-core"),
    "e-glass-roving": ("label", "roving"),
    "thermal-imaging-camera": ("germanium-lens", "plate", "connector"),
    "thermal-camera-9hz": ("germanium-lens", "frame-rate-label"),
    "glass-lined-reactor": ("glass-lining", "jacket", "nozzle-flanges"),
    "servo-accelerometer": ("flange-ears", "pins", "serial"),
}  # fmt: skip
