// Works the queue with the keyboard: j and k go down and up, a accepts, r rejects, u undoes the last decision.
const cards = [...document.querySelectorAll(".queue .claim")];
let at = -1;

function go(index) {
    at = Math.max(0, Math.min(cards.length - 1, index));
    cards[at]?.focus();
    cards[at]?.scrollIntoView({ block: "nearest" });
}

document.addEventListener("focusin", event => {
    const card = event.target.closest?.(".queue .claim");
    if (card) at = cards.indexOf(card);
});

document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    if (event.key === "j") go(at + 1);
    else if (event.key === "k") go(at - 1);
    else if (event.key === "a" || event.key === "r") cards[at]?.querySelector(`[data-key=${event.key}]`)?.click();
    else if (event.key === "u") document.querySelector("[data-key=u]")?.click();
    else return;
    event.preventDefault();
});

// After a decision the next claim is at hand; whoever has only just come begins at the top of the page.
const going = "chancery-reviewing";
for (const form of document.querySelectorAll("form[method=post]")) form.addEventListener("submit", () => sessionStorage.setItem(going, "yes"));
if (sessionStorage.getItem(going)) go(0);
sessionStorage.removeItem(going);
