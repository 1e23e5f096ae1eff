"""Biopesticide: shop packs by the kilogramme with brand, crop pictures, CFU count and dose."""

from kit.biolab import brand
from kit.container import plastic_bottle
from kit.core import FRONT, View
from kit.materials import painted
from kit.packing import carton, sack
from kit.props import scale
from kit.stuffs import foil

VIEWS = {"hero": View(-20, 16), "closeup": View(-8, 12, at="cfu", radius=75)}
BIG = ["Bacillus subtilis strain GV-12", "min. 1 x 10^9 CFU per gram", "Reg. No. 0418-22 Min. Agr.",
       "Tomato, maize: 2 kg / ha", "NET 5 kg   LOT 7K21"]  # fmt: skip
FLUID = ["Trichoderma T-7  2x10^8 CFU/ml", "Reg. No. 0377-21   1 L", "Vines, beans: 3 l / ha"]
SMALL = ["Beauveria B-4  5x10^9 CFU/g", "Reg. No. 0511-23", "Dose 1 kg / ha   NET 1 kg"]


def build(k):
    """Five-kilogramme bag, one-kilogramme bag, litre bottle, carton behind."""
    sack(k, 300, 460, 120, foil((0.30, 0.42, 0.30), 0.01), brand("GREENVITA", BIG, 240, 360),
         (-30, 0, 0), standing=True)  # fmt: skip
    sack(k, 180, 270, 70, foil((0.45, 0.36, 0.2), 0.01),
         brand("ROOTMATE", SMALL, 140, 210, (150, 70, 20), (190, 40, 30)), (-260, -110, 0),
         standing=True)  # fmt: skip
    label = brand("FOLIAGUARD", FLUID, 200, 170, (20, 80, 130))
    plastic_bottle(k, 45, 240, (0.6, 0.61, 0.6), label, (190, -110, 0), cap=(0.05, 0.25, 0.1))
    plastic_bottle(k, 45, 240, (0.6, 0.61, 0.6), label, (300, -90, 0), cap=(0.05, 0.25, 0.1))
    carton(k, 420, 260, 260, (260, 190, 0))
    k.image(brand("FOLIAGUARD", ["12 x 1 L", "Biological fungicide"], 220, 170, (20, 80, 130)),
            220, 170, (300, 59.5, 140), rot=FRONT)  # fmt: skip
    k.box((70, 50, 3), painted((0.1, 0.3, 0.12)), (-150, -230, 0), 1, base=True)
    k.anchor("brand-label", (-30, -62, 330))
    k.anchor("cfu", (-30, -62, 170))
    k.anchor("kilo-pack", (-30, -62, 80))
    scale(k)
