package dk.naerplan.ui.roster.board;

/** How the browser draws the cells: Lit templates over the records of this package. */
final class BoardTemplates {

    static final String HEAD = """
            <div class="who ${item.head.marks}">
              <span class="who-name">${item.head.name}</span>
              <span class="who-profession">${item.head.profession}</span>
              <span class="hours">
                <span class="hours-bar" aria-hidden="true"><span style="inline-size: ${item.head.used}%"></span></span>
                <span aria-hidden="true">${item.head.hours}</span>
                <span class="sr-only">${item.head.hoursLabel}</span>
              </span>
              ${item.head.notes.map(note => html`
                <span class="note ${note.marks}" title="${note.label}"><span class="note-text">${note.text}</span></span>`)}
            </div>
            """;

    static final String DAY = """
            <div class="day ${item.day.marks}">
              ${item.day.chips.map(chip => html`
                <span class="chip ${chip.marks}" title="${chip.label}">
                  <span aria-hidden="true">${chip.text}</span><span class="sr-only">${chip.label}</span>
                </span>`)}
              ${item.day.notes.map(note => html`
                <span class="note ${note.marks}" title="${note.label}"><span class="note-text">${note.text}</span></span>`)}
              ${item.day.blocks.map(block => html`
                <button type="button" class="block ${block.marks}" data-seat="${block.id}" title="${block.label}"
                    aria-label="${block.label}" @click="${() => select(block.id)}">
                  <span class="block-line">
                    <span class="block-time">${block.start}<span class="block-end">–${block.end}</span></span>
                    <span class="block-where">${block.where}</span>
                  </span>
                  <span class="block-title">${block.title}</span>
                  ${block.alert ? html`<span class="block-alert">${block.alert}</span>` : ''}
                </button>`)}
            </div>
            """;

    private BoardTemplates() {}
}
