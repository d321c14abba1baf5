// What a mark of a drawing says is written below it while it is pointed at; arrow keys go from mark to mark; a picture of it is
// made from its file.
for (const figure of document.querySelectorAll("[data-drawing]")) {
    const told = figure.querySelector("[data-pointed]");
    const marks = () => [...figure.querySelectorAll("svg a")];
    const markAt = element => element.closest?.("svg a");

    for (const name of ["pointerover", "focusin"]) figure.addEventListener(name, event => {
        told.textContent = markAt(event.target)?.querySelector("title")?.textContent ?? "";
    });
    figure.addEventListener("keydown", event => {
        const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        const from = markAt(event.target);
        if (!way || !from) return;
        event.preventDefault();
        nearest(from, marks(), way)?.focus();
    });
}

// The nearest mark in a direction; what lies aside of it counts as farther.
function nearest(from, marks, [across, down]) {
    const [x, y] = middle(from);
    let [best, least] = [null, Infinity];
    for (const mark of marks) {
        const [dx, dy] = [middle(mark)[0] - x, middle(mark)[1] - y];
        const ahead = dx * across + dy * down;
        const far = ahead + 2.5 * Math.abs(dx * down + dy * across);
        if (mark !== from && ahead > 0.5 && far < least) [best, least] = [mark, far];
    }
    return best;
}

function middle(mark) {
    const box = mark.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2];
}

for (const button of document.querySelectorAll("[data-picture]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
        const image = new Image();
        image.src = button.dataset.picture;
        await image.decode();
        const canvas = document.createElement("canvas");
        // Sharp enough for print.
        [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        const link = document.createElement("a");
        link.href = URL.createObjectURL(await new Promise(done => canvas.toBlob(done, "image/png")));
        link.download = `${button.dataset.name}.png`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    });
}
