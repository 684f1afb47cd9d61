package dk.naerplan.ui.roster.board;

/** How the browser draws the cells: Lit templates over the records of this package. */
final class BoardTemplates {

    static final String HEAD = """
            <div class="who ${item.head.marks}" data-row="${item.head.id}">
              <span class="who-name">${item.head.name}</span>
              <span class="who-profession">${item.head.profession}</span>
              <span class="hours">
                <span class="ring" aria-hidden="true" style="--part: ${item.head.used}%"></span>
                <span aria-hidden="true">${item.head.hours}</span>
                <span class="sr-only">${item.head.hoursLabel}</span>
              </span>
              ${item.head.facts ? html`<span class="who-facts">${item.head.facts}</span>` : ''}
              ${item.head.notes.map(note => html`
                <span class="note ${note.marks}" title="${note.label}"><span class="note-text">${note.text}</span></span>`)}
            </div>
            """;

    private static final String TOP = """
              ${item.day.chips.map(chip => html`
                <button type="button" class="chip ${chip.marks}" title="${chip.label}" aria-label="${chip.label}">
                  <span>${chip.text}</span>
                </button>`)}
              ${item.day.notes.map(note => html`
                <span class="note ${note.marks}" title="${note.label}"><span class="note-text">${note.text}</span></span>`)}
            """;

    private static final String BLOCK = """
                  <span class="block-line">
                    <span class="block-time">${block.start}<span class="block-end">–${block.end}</span></span>
                    <span class="block-where">${block.where}</span>
                  </span>
                  <span class="block-title">${block.title}</span>
                  ${block.alert ? html`<span class="block-alert">${block.alert}</span>` : ''}
            """;

    static final String DAY = """
            <div class="day ${item.day.marks}" data-row="${item.day.row}" data-day="${item.day.day}">
            """ + TOP + """
              ${item.day.blocks.map(block => html`
                <div role="button" tabindex="0" focus-target draggable="true" class="block ${block.marks}"
                    data-seat="${block.id}" title="${block.label}" aria-label="${block.label}">
            """ + BLOCK + """
                </div>`)}
            </div>
            """;

    static final String LINE = """
            <div class="day ${item.day.marks}" data-row="${item.day.row}" data-day="${item.day.day}">
            """ + TOP + """
              <div class="line" data-from="${item.line.from}" data-to="${item.line.to}" style="--lanes: ${item.line.lanes}; --hours: ${item.line.hours}">
                ${item.line.ways.map(way => html`
                  <span class="way" style="inset-inline-start: ${way.left}%; inline-size: ${way.width}%" title="${way.label}">
                    <span class="sr-only">${way.label}</span>
                  </span>`)}
                ${item.line.pieces.map(({block, left, width, lane, marks}) => html`
                  <div role="button" tabindex="0" focus-target draggable="true" class="block ${block.marks} ${marks}"
                      style="inset-inline-start: ${left}%; inline-size: ${width}%; --lane: ${lane}"
                      data-seat="${block.id}" title="${block.label}" aria-label="${block.label}">
            """ + BLOCK + """
                  </div>`)}
              </div>
            </div>
            """;

    private BoardTemplates() {}
}
