// Shows what is found while one types. Without this script the form leads to the page of results.
const patience = 120;

for (const field of document.querySelectorAll("input[role=combobox]")) watch(field);

function watch(field) {
    const list = document.getElementById(field.getAttribute("aria-controls"));
    let timer, asked, chosen = -1;

    const options = () => [...list.querySelectorAll("[role=option]")];
    const show = visible => {
        list.hidden = !visible;
        field.setAttribute("aria-expanded", visible);
        if (!visible) choose(-1);
    };
    const choose = index => {
        chosen = index;
        options().forEach((option, i) => option.setAttribute("aria-selected", i === index));
        const option = options()[index];
        if (option) field.setAttribute("aria-activedescendant", option.id);
        else field.removeAttribute("aria-activedescendant");
        option?.scrollIntoView({ block: "nearest" });
    };

    async function ask() {
        const words = field.value.trim();
        asked?.abort();
        if (!words) return show(false);
        asked = new AbortController();
        try {
            const answer = await fetch(`${field.dataset.finds ?? "/search/as-typed"}?q=${encodeURIComponent(words)}`, { signal: asked.signal });
            if (!answer.ok) return;
            list.innerHTML = await answer.text();
            options().forEach((option, i) => option.id = `${list.id}-${i}`);
            choose(-1);
            show(options().length > 0);
        } catch (problem) {
            if (problem.name !== "AbortError") show(false);
        }
    }

    // What is found leads to its page, or fills the field.
    const take = option => {
        if (!option.dataset.value) return location.assign(option.href);
        field.value = option.dataset.value;
        show(false);
    };

    list.addEventListener("pointerdown", event => {
        const option = event.target.closest("[data-value]");
        if (!option) return;
        take(option);
        event.preventDefault();
    });
    field.addEventListener("input", () => {
        clearTimeout(timer);
        timer = setTimeout(ask, patience);
    });
    field.addEventListener("keydown", event => {
        const count = options().length;
        if (event.key === "Escape") show(false);
        if (list.hidden || count === 0) return;
        if (event.key === "ArrowDown") choose((chosen + 1) % count);
        else if (event.key === "ArrowUp") choose((chosen + count - 1 + (chosen < 0)) % count);
        else if (event.key === "Enter" && chosen >= 0) take(options()[chosen]);
        else return;
        event.preventDefault();
    });
    field.addEventListener("blur", event => {
        if (!list.contains(event.relatedTarget)) setTimeout(() => show(false), 150);
    });
}

// The slash leads to the search from anywhere but a field.
document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    document.getElementById("find").focus();
    event.preventDefault();
});
