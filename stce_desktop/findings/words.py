"""The 512 words that a suggested passphrase is drawn from: nine bits each."""

_TEXT = """
acorn actor agent alarm album alley almond amber anchor angle animal ankle apple apron arch
arrow artist aspen atlas attic august autumn avenue badge badger bagel baker balance balloon
bamboo banana banner barber barley barn barrel basket battery beach beacon beard beaver bedrock
beetle belfry bench berry bicycle birch biscuit bishop blanket blossom bonnet bottle boulder
bracket branch brass bread breeze brick bridge broom brush bubble bucket buckle budget buffalo
bugle builder bundle burger bushel butcher butter button cabbage cabin cable cactus camel camera
canal candle canoe canvas canyon captain caravan carbon cargo carpet carrot castle cattle cavern
cedar cellar cement cereal chalk chapel cheese cherry chess chimney cider cinema circle circus
citrus clarinet clay cliff clinic clock cloud clover coach cobalt coconut coffee collar comet
compass concert copper coral corner cotton cousin cradle crane crayon cricket crystal cuckoo
cupboard curtain cushion cymbal daisy dancer dawn deacon decade degree delta dentist desert
diamond dinner doctor dolphin donkey doorway dragon drawer driver drummer dusk eagle easel echo
eclipse elbow elder elephant elm ember emerald engine envelope evening fabric falcon family
farmer feather fence fennel ferry festival fiddle field finger fisher flag flannel flask flour
flower flute fog forest fork fossil fountain fox frame freckle friday frost fruit funnel galaxy
gallery garden garlic garnet gate gazelle geyser giant ginger giraffe glacier glass glider globe
glove goblet gondola goose gorge granite grape grass gravel guitar gutter hammer hammock harbour
harvest hat hawk hazel heather hedge helmet herald heron hill hinge history hockey holiday honey
horizon hornet hotel hour hunter iceberg igloo indigo inkwell insect iris iron island ivory ivy
jacket jaguar jasmine jelly jersey jewel jigsaw jockey journey jungle juniper kayak kennel
kernel kettle keyboard kidney kingdom kitchen kite kiwi knapsack knight ladder ladle lagoon lake
lamp lantern lark laundry lava lavender lawn leather lemon lentil leopard letter library lighter
lilac lime linen lizard llama lobster locket lotus lumber lunar lynx magnet magpie mallet mango
mansion maple marble market marmot marsh meadow melody melon mentor mercury metal meteor
midnight mill mineral mirror mitten molar monday monkey morning mosaic moss motor mountain
museum mushroom music mustard napkin narrow nation needle nephew nettle nickel nimbus north
notebook nugget nutmeg oak oasis oatmeal ocean octave office olive onion opal opera orange orbit
orchard orchid organ osprey otter oven owl oxygen oyster paddle palace palm panda panther paper
parade parcel park parrot parsley pasture patio pavement peach peanut pear pebble pelican pencil
penguin pepper petal piano picnic pigeon pillow pilot pine pioneer pirate pistachio planet
plaster plum pocket poem polar pond pony poplar poppy porch potato pottery prairie prince
printer prism pudding puffin pump pumpkin puppet purple puzzle pyramid quail quarry quartz quilt
rabbit radar radio radish raft railway rainbow raisin ranch raven ribbon rice river robin rocket
roof rooster rose rowboat ruby rudder saddle saffron sailor salad salmon sandal sapphire saturn
sauce scarf school scooter sculptor seagull season shadow shelf shepherd shovel shutter silk
silver sketch sleigh slipper snail snow sofa solar sonnet sparrow spider spinach spiral spoon
spring spruce squirrel stable stadium stamp station statue stork storm
"""
WORDS = tuple(_TEXT.split())
