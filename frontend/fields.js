// Escape in a day's field drops nothing: a calendar that is open closes with what was typed, and neither the field nor a
// dialog around it takes the key for "throw it away".

window.addEventListener(
  'keydown',
  (event) => {
    const field = event.key === 'Escape' && event.composedPath().find((node) => node.localName === 'vaadin-date-picker');
    if (field) {
      event.stopImmediatePropagation();
      event.preventDefault();
      field.close();
    }
  },
  { capture: true },
);
