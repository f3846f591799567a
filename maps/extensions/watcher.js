/* Places a cloaked watcher with his two posts: a round of three stops, and a post of one.
 *
 * Map > Place Watcher puts them in the middle of the map, or over the selected object; the tool
 * "Place Watcher" puts them where you click. Then move the posts to where they belong: every stop on
 * floor, none in a wall. One step of Undo takes all of it back.
 */

const NAME = "Place Watcher";
const ROUND = [{ x: 0, y: 0 }, { x: 96, y: 0 }, { x: 96, y: 64 }]; // pixels, as seen from the click
const POST = { x: 0, y: 64 };
const SNAP = 16; // pixels: half a tile

function named(cls, object) {
    // Tiled 1.8 says "type", later versions "className".
    if ("className" in object)
        object.className = cls;
    else
        object.type = cls;
    return object;
}

function freeName(map, stem) {
    const taken = new Set();
    const look = layers => {
        for (const layer of layers) {
            if (layer.isGroupLayer)
                look(layer.layers);
            else if (layer.isObjectLayer)
                layer.objects.forEach(object => taken.add(object.name));
        }
    };
    look(map.layers);
    let number = 1;
    while (taken.has(`${stem} ${number}`))
        number += 1;
    return `${stem} ${number}`;
}

function objectLayer(map) {
    const find = layers => {
        for (const layer of layers) {
            if (layer.isObjectLayer)
                return layer;
            const inside = layer.isGroupLayer ? find(layer.layers) : null;
            if (inside)
                return inside;
        }
        return null;
    };
    const chosen = map.currentLayer;
    if (chosen && chosen.isObjectLayer)
        return chosen;
    const found = find(map.layers);
    if (found)
        return found;
    map.addLayer(new ObjectGroup("objects"));
    return find(map.layers);
}

function inside(value, most) {
    return Math.min(Math.max(Math.round(value / SNAP) * SNAP, SNAP), most - SNAP);
}

function place(map, x, y) {
    const wide = map.width * map.tileWidth, high = map.height * map.tileHeight;
    const layer = objectLayer(map);
    const name = freeName(map, "watcher");
    // Names of posts are listed with commas between, so they hold none.
    const round = `${name} round`, post = `${name} post`;
    const offset = { x: layer.offset.x, y: layer.offset.y };
    const left = inside(Math.min(x, wide - ROUND[1].x - SNAP), wide) - offset.x;
    const top = inside(Math.min(y, high - ROUND[2].y - SNAP), high) - offset.y;

    const watcher = named("Watcher", new MapObject(name));
    watcher.shape = MapObject.Point;
    watcher.x = left;
    watcher.y = top;
    watcher.setProperty("posts", `${round},${post}`);

    const way = named("Patrol", new MapObject(round));
    way.shape = MapObject.Polyline;
    way.x = left;
    way.y = top;
    way.polygon = ROUND;
    way.setProperty("waits", "5");

    const stop = named("Patrol", new MapObject(post));
    stop.shape = MapObject.Point;
    stop.x = left + POST.x;
    stop.y = top + POST.y;
    stop.setProperty("waits", "5");

    map.macro(NAME, () => [way, stop, watcher].forEach(object => layer.addObject(object)));
    map.selectedObjects = [watcher, way, stop];
    return watcher;
}

const action = tiled.registerAction("ChakraPlaceWatcher", () => {
    const map = tiled.activeAsset;
    if (!map || !map.isTileMap) {
        tiled.alert("Open a map first.", NAME);
        return;
    }
    const [chosen] = map.selectedObjects;
    if (chosen)
        place(map, chosen.x, chosen.y);
    else
        place(map, map.width * map.tileWidth / 2, map.height * map.tileHeight / 2);
});
action.text = NAME;
action.shortcut = "Ctrl+Shift+W";
tiled.extendMenu("Map", [{ separator: true }, { action: "ChakraPlaceWatcher" }]);

tiled.registerTool("ChakraWatcherTool", {
    name: NAME,

    mousePressed(button, x, y) {
        if (button === 1 && this.map)
            place(this.map, x, y);
    },

    updateStatusInfo() {
        this.statusInfo = "Click where the watcher's round begins";
    },
});
