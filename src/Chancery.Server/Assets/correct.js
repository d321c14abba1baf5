// Words of the evidence are clicked into the field of a role: a word beside those that are there already is added to them.
const fields = [...document.querySelectorAll("[data-role]")];
let field = fields.find(each => !each.value) ?? fields[0];
let taken = [];

for (const hint of document.querySelectorAll("[data-with-script]")) hint.hidden = false;
for (const each of fields) each.addEventListener("focus", () => {
    if (field !== each) taken = [];
    field = each;
});

for (const sentence of document.querySelectorAll("[data-words]")) {
    const place = sentence.querySelector("bdi") ?? sentence;
    // What is neither space nor a mark at the end of a word can be clicked.
    const parts = place.textContent.split(/([\p{L}\p{N}][^\s,;:!?"“”()]*[\p{L}\p{N}]|[\p{L}\p{N}])/u);
    const buttons = [];
    place.replaceChildren(...parts.map((part, i) => {
        if (i % 2 === 0) return part;
        const word = document.createElement("button");
        word.type = "button";
        word.className = "word";
        word.textContent = part;
        word.addEventListener("click", () => take(buttons, buttons.indexOf(word)));
        buttons.push(word);
        return word;
    }));
}

function take(buttons, index) {
    if (!field) return;
    const [first, last] = [taken[0], taken.at(-1)];
    const isBeside = taken.length && taken.buttons === buttons && (index === buttons.indexOf(last) + 1 || index === buttons.indexOf(first) - 1);
    const chosen = isBeside ? [...taken, buttons[index]].sort((a, b) => buttons.indexOf(a) - buttons.indexOf(b)) : [buttons[index]];
    for (const word of taken) word.removeAttribute("aria-pressed");
    taken = Object.assign(chosen, { buttons });
    for (const word of taken) word.setAttribute("aria-pressed", "true");
    field.value = taken.map(word => word.textContent).join(" ");
    field.dispatchEvent(new Event("input", { bubbles: true }));
}
