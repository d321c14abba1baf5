// Works the queue with the keyboard: each action names its key. Of a page with one form alone the keys work everywhere.
const cards = [...document.querySelectorAll(".queue .claim")];
const keys = document.getElementById("keys");
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
    else if (event.key === "u") document.querySelector("[data-key=u]")?.click();
    else if (event.key === "?" && keys) {
        keys.open = !keys.open;
        keys.querySelector("summary").focus();
        keys.scrollIntoView({ block: "nearest" });
    } else if (/^[arcn]$/.test(event.key)) (cards.length ? cards[at] : document)?.querySelector(`[data-key=${event.key}]`)?.click();
    else return;
    event.preventDefault();
});

// After a decision the next claim is at hand; whoever has only just come begins at the top of the page.
const going = "chancery-reviewing";
const remember = () => sessionStorage.setItem(going, "yes");
for (const form of document.querySelectorAll("form[method=post]")) form.addEventListener("submit", remember);
for (const link of document.querySelectorAll("a[data-key]")) link.addEventListener("click", remember);
if (sessionStorage.getItem(going) && cards.length) {
    go(0);
    sessionStorage.removeItem(going);
}
