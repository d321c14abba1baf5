// Hovering or focusing a claim lights its words in the report, and the words light their claims.
const area = document.querySelector("[data-lights]");
const words = [...area.querySelectorAll("mark[data-claims]")];
const cards = new Map([...area.querySelectorAll("[data-claim]")].map(card => [card.dataset.claim, card]));

function light(claims) {
    for (const mark of words) mark.classList.toggle("lit", mark.dataset.claims.split(" ").some(claim => claims.has(claim)));
    for (const [claim, card] of cards) card.classList.toggle("lit", claims.has(claim));
}

// The words stand still under the pointer; the first of their claims comes into view beside them.
function follow(element) {
    const mark = element.closest?.("mark[data-claims]");
    if (mark) cards.get(mark.dataset.claims.split(" ")[0])?.scrollIntoView({ block: "nearest" });
}

function claimsAt(element) {
    const mark = element.closest?.("mark[data-claims]");
    if (mark) return new Set(mark.dataset.claims.split(" "));
    const card = element.closest?.("[data-claim]");
    return new Set(card ? [card.dataset.claim] : []);
}

for (const name of ["pointerover", "focusin"]) area.addEventListener(name, event => {
    light(claimsAt(event.target));
    if (matchMedia("(min-width: 62rem)").matches) follow(event.target);
});
area.addEventListener("pointerleave", () => light(new Set()));

// A claim that the address names is lit from the start.
const named = location.hash.match(/^#claim-(\w+)$/);
if (named) light(new Set([named[1]]));
