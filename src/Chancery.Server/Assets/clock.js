// The slider and the date field show the same day; letting the slider go looks from there.
const day = 86_400_000;

for (const form of document.querySelectorAll("[data-slider]")) {
    const [date, slider] = [form.querySelector("input[type=date]"), form.querySelector("input[type=range]")];
    const first = Date.parse(form.dataset.from);
    const told = () => slider.setAttribute("aria-valuetext", date.value);

    slider.hidden = false;
    told();
    slider.addEventListener("input", () => {
        date.value = new Date(first + slider.valueAsNumber * day).toISOString().slice(0, 10);
        told();
    });
    slider.addEventListener("change", () => form.requestSubmit());
    date.addEventListener("input", () => {
        if (date.valueAsNumber) slider.value = (date.valueAsNumber - first) / day;
        told();
    });
}
