// Writes the outlines of states as SVG paths in the Equal Earth projection. What may be simplified away is said in areas of the
// sphere, so that two states keep one border; the projection is equal-area, so that a large patch of colour is a large state.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";

const width = 2000; // units of the drawing
const [north, south] = [84, -57]; // degrees; Antarctica is left out
const detail = { fine: 1.2e-6, rough: 2e-5 }; // steradians of the smallest bend kept
const smallest = { fine: 1.2e-6, rough: 1.2e-4 }; // steradians of the smallest island kept beside a state's largest
const noState = "-"; // an area that Natural Earth draws apart and ISO 3166 gives no code
const named = { Kosovo: "XKX" };

const load = createRequire(import.meta.url);
const projection = geoEqualEarth().fitWidth(width, { type: "Sphere" });
const top = Math.floor(projection([0, north])[1]);
projection.translate([projection.translate()[0], projection.translate()[1] - top]);
const height = Math.ceil(projection([0, south])[1]);

const states = new Set(readFileSync(process.argv[2], "utf8").split("\n").filter(line => line && line[0] !== "#").slice(1).map(line => line.split("\t")[0]));
const codes = new Map();
for (const { _numeric: numeric, _alpha3: alpha } of Object.values(load("cldr-core/supplemental/codeMappings.json").supplemental.codeMappings))
    if (numeric && states.has(alpha)) codes.set(numeric, alpha);

const shapes = { fine: outlines("50m", "fine"), rough: outlines("110m", "rough"), large: features("10m") };
const rows = [...codes.values(), ...Object.values(named), noState].sort().filter(code => code !== "ATA").map(row).filter(Boolean);
console.log("# Outlines of states and territories. Made by tools/outlines from Natural Earth 4.1; do not edit by hand.");
console.log("# code: ISO 3166-1 alpha-3 as in states.tsv; - for what is drawn apart and has no code. x, y: the middle of its largest part.");
console.log(`# area: in square units. fine, rough: SVG paths on ${width} by ${height} units, Equal Earth; empty where it is too small for them.`);
console.log(["code", "x", "y", "area", "fine", "rough"].join("\t"));
for (const row of rows) console.log(row.join("\t"));

function row(code) {
    const large = shapes.large.get(code);
    if (!large) return null;
    const whole = { type: "MultiPolygon", coordinates: large.filter(polygon => area(polygon) > 0) };
    const main = { type: "Polygon", coordinates: large.reduce((most, next) => area(next) > area(most) ? next : most) };
    const [x, y] = code === noState ? [0, 0] : geoPath(projection).centroid(main).map(Math.round);
    return [code, x, y, Math.round(geoPath(projection).area(whole)), path(shapes.fine.get(code)), path(shapes.rough.get(code))];
}

/** The polygons of each code. */
function features(scale, change = topology => topology) {
    const topology = change(load(`world-atlas/countries-${scale}.json`));
    const found = new Map();
    for (const { id, properties, geometry } of feature(topology, topology.objects.countries).features) {
        const code = codes.get(id) ?? named[properties.name] ?? noState;
        found.set(code, [...found.get(code) ?? [], ...(geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)]);
    }
    return found;
}

function outlines(scale, which) {
    const found = features(scale, topology => simplify(presimplify(topology, sphericalTriangleArea), detail[which]));
    for (const [code, polygons] of found) {
        const most = Math.max(...polygons.map(area));
        found.set(code, polygons.filter(polygon => area(polygon) >= Math.min(most, smallest[which])));
    }
    return found;
}

function area(polygon) {
    const size = geoArea({ type: "Polygon", coordinates: polygon });
    return size > 2 * Math.PI ? 0 : size; // a ring that simplifying has turned inside out
}

/** Whole units, each from the one before: half as long, and it compresses better. */
function path(polygons) {
    if (!polygons) return "";
    const absolute = geoPath(projection).digits(0)({ type: "MultiPolygon", coordinates: polygons.filter(polygon => area(polygon) > 0) }) ?? "";
    return absolute.split("M").slice(1).map(ring).join("");
}

function ring(text) {
    const points = text.replace("Z", "").split("L").map(point => point.split(",").map(Number));
    let [x, y] = points[0];
    const steps = [];
    for (const [toX, toY] of points.slice(1)) {
        if (toX !== x || toY !== y) steps.push(`${toX - x}${toY - y < 0 ? "" : " "}${toY - y}`);
        [x, y] = [toX, toY];
    }
    return steps.length < 2 ? "" : `M${points[0].join(" ")}l${steps.reduce((all, step) => all + (step[0] === "-" ? "" : " ") + step)}z`;
}
