/* The board in the browser: dragging, keys on blocks, and what the menu is asked for. Everything else is done by the server. */
(() => {
  const ANY_TIME = -1;
  const KEYS = { m: 'MOVE', l: 'LOCK', e: 'CHANGE', Delete: 'EMPTY' };
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const GRAIN = 15;

  class Board {
    constructor(grid) {
      this.grid = grid;
      this.home = grid.closest('.week') || grid;
      this.listen('dragstart', (e) => this.begin(e));
      this.listen('dragover', (e) => this.over(e));
      this.listen('drop', (e) => this.drop(e));
      this.listen('dragend', () => this.end());
      this.listen('click', (e) => this.click(e));
      grid.addEventListener('keydown', (e) => this.key(e), true);
      const step = (e) => (grid.isConnected ? this.step(e) : document.removeEventListener('keydown', step));
      document.addEventListener('keydown', step);
      grid.getContextMenuBeforeOpenDetail = (e) => this.spot(e);
    }

    listen(type, action) {
      this.home.addEventListener(type, action);
    }

    editable() {
      return this.grid.classList.contains('editable');
    }

    begin(e) {
      const part = e.target.closest('[data-seat][draggable="true"]');
      if (!part || !this.editable()) {
        if (part) e.preventDefault();
        return;
      }
      this.seat = part.dataset.seat;
      this.marks = null;
      this.spotted = '';
      this.grip = part.closest('.line') ? e.clientX - part.getBoundingClientRect().left : 0;
      e.dataTransfer.effectAllowed = 'move';
      e.dataTransfer.setData('text/plain', part.getAttribute('aria-label') || part.textContent);
      this.home.classList.add('dragging');
      part.classList.add('dragged');
      this.part = part;
      this.tip = document.body.appendChild(document.createElement('div'));
      this.tip.className = 'drag-tip';
      this.tip.hidden = true;
      this.grid.$server.drag(this.seat);
    }

    over(e) {
      const cell = this.seat && e.target.closest('.day');
      if (!cell) {
        if (this.tip) this.tip.hidden = true;
        this.spotted = '';
        return;
      }
      e.preventDefault();
      e.dataTransfer.dropEffect = 'move';
      this.paint();
      this.showTip(e);
      const place = this.placeOf(cell, e);
      const key = place.join('@');
      if (key === this.spotted) return;
      this.spotted = key;
      this.tip.dataset.grade = '';
      this.tip.textContent = '…';
      clearTimeout(this.asking);
      this.asking = setTimeout(() => this.grid.$server.hover(this.seat, ...place), 40);
    }

    showTip(e) {
      this.tip.hidden = false;
      const left = Math.min(e.clientX + 16, innerWidth - this.tip.offsetWidth - 8);
      const below = e.clientY + 20 + this.tip.offsetHeight < innerHeight;
      this.tip.style.insetInlineStart = `${Math.max(8, left)}px`;
      this.tip.style.insetBlockStart = `${below ? e.clientY + 20 : e.clientY - 12 - this.tip.offsetHeight}px`;
    }

    placeOf(cell, e) {
      let minute = ANY_TIME;
      const line = cell.querySelector('.line');
      if (line) {
        const box = line.getBoundingClientRect();
        const from = Number(line.dataset.from);
        const to = Number(line.dataset.to);
        const raw = from + ((e.clientX - this.grip - box.left) / box.width) * (to - from);
        minute = Math.max(0, Math.round(raw / GRAIN) * GRAIN);
      }
      return [cell.dataset.row, Number(cell.dataset.day), minute];
    }

    drop(e) {
      const cell = this.seat && e.target.closest('.day');
      if (!cell) return;
      e.preventDefault();
      const place = this.placeOf(cell, e);
      const seat = this.seat;
      const landed = this.land(cell, place);
      this.end();
      this.grid.$server.drop(seat, ...place).then(landed, landed);
    }

    /**
     * Shows the block at its new place at once, unless that is known to be asked about first.
     * What it gives back is to be done when the server has answered; whatever that has drawn holds.
     */
    land(cell, [row, day, minute]) {
      const part = this.part;
      const from = part.closest('.day');
      const line = cell.querySelector('.line');
      const letters = (this.marks && this.marks[row]) || '';
      const grade = line ? this.tip.dataset.grade : { g: 'good', p: 'possible' }[letters[day]];
      if (!from || !letters || (grade !== 'good' && grade !== 'possible') || (from === cell && !line)) return () => {};
      const block = `[data-seat="${CSS.escape(this.seat)}"]`;
      const copy = part.cloneNode(true);
      copy.classList.remove('dragged');
      copy.classList.add('landing');
      ['data-seat', 'tabindex', 'draggable', 'focus-target'].forEach((name) => copy.removeAttribute(name));
      copy.setAttribute('aria-hidden', 'true');
      if (line) {
        const { from: first, to: last } = line.dataset;
        copy.style.insetInlineStart = `${(100 * (minute - first)) / (last - first)}%`;
      }
      (line || cell).appendChild(copy);
      const sheet = new CSSStyleSheet();
      sheet.insertRule(`.day[data-row="${CSS.escape(from.dataset.row)}"][data-day="${from.dataset.day}"] .block${block} { display: none; }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const leave = (frames) => {
        if (frames && !cell.querySelector(block)) {
          requestAnimationFrame(() => leave(frames - 1));
        } else {
          copy.remove();
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
        }
      };
      return () => requestAnimationFrame(() => leave(30));
    }

    end() {
      if (!this.seat) return;
      clearTimeout(this.asking);
      this.seat = null;
      this.marks = null;
      this.home.classList.remove('dragging');
      this.part.classList.remove('dragged');
      this.tip.remove();
      this.tip = null;
      this.paint();
    }

    /** What the server has found. */
    targets(seat, marks) {
      if (seat !== this.seat) return;
      this.marks = marks;
      this.paint();
    }

    price(row, day, minute, grade, text) {
      if (!this.tip || [row, day, minute].join('@') !== this.spotted) return;
      this.tip.dataset.grade = grade;
      this.tip.textContent = text;
    }

    paint() {
      for (const cell of this.grid.querySelectorAll('.day')) {
        const row = this.marks && (this.marks[cell.dataset.row] || this.marks['']);
        const letter = row ? row[Number(cell.dataset.day)] : '';
        if ((cell.dataset.target || '') !== letter) cell.dataset.target = letter;
      }
    }

    click(e) {
      const block = e.target.closest('.block');
      const chip = e.target.closest('.chip');
      if (block) {
        this.choose(block, e);
      } else if (chip && this.editable()) {
        const cell = chip.closest('.day');
        this.grid.$server.place(cell.dataset.row, Number(cell.dataset.day));
      }
    }

    choose(block, e) {
      const pick = e.ctrlKey || e.metaKey ? 'TOGGLE' : e.shiftKey ? 'RANGE' : 'ONE';
      this.grid.$server.choose(block.dataset.seat, pick);
    }

    key(e) {
      const block = e.target.closest('.block');
      if (!block || e.target !== block) return;
      const name = e.key.length === 1 ? e.key.toLowerCase() : e.key;
      const plain = !e.ctrlKey && !e.metaKey && !e.altKey;
      if (name === 'Enter' || name === ' ') {
        this.take(e);
        this.choose(block, e);
      } else if (plain && KEYS[name]) {
        this.take(e);
        this.grid.$server.press(block.dataset.seat, KEYS[name]);
      } else if (plain && ARROWS[name] && this.go(block, ARROWS[name])) {
        this.take(e);
      }
    }

    take(e) {
      e.preventDefault();
      e.stopPropagation();
    }

    /** Undo and redo, where the focus is on the board or nowhere. */
    step(e) {
      const name = e.key.toLowerCase();
      if (!(e.ctrlKey || e.metaKey) || (name !== 'z' && name !== 'y') || (e.target !== document.body && !this.grid.contains(e.target))) return;
      this.take(e);
      const block = e.target.closest('.block');
      this.grid.$server.press(block ? block.dataset.seat : '', name === 'y' || e.shiftKey ? 'REDO' : 'UNDO');
    }

    /** Puts the focus on the nearest block in a direction. */
    go(block, [x, y]) {
      const here = block.getBoundingClientRect();
      let best = null;
      let least = Infinity;
      for (const other of this.grid.querySelectorAll('.block')) {
        if (other === block || !other.closest('vaadin-grid-cell-content').assignedSlot) continue;
        const there = other.getBoundingClientRect();
        const along = x ? (there.left - here.left) * x : (there.top - here.top) * y;
        const across = Math.abs(x ? there.top - here.top : there.left - here.left);
        const distance = along + 3 * across;
        if (along > 4 && distance < least) {
          least = distance;
          best = other;
        }
      }
      if (best) {
        best.focus();
        best.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
      return best !== null;
    }

    spot(e) {
      const source = (e.detail && e.detail.sourceEvent) || e;
      const path = source.composedPath().concat(e.composedPath()).filter((node) => node.dataset);
      const seat = path.find((node) => node.dataset.seat);
      const marked = path.concat(this.held(path));
      const day = marked.find((node) => node.dataset.day);
      const row = marked.find((node) => node.dataset.row);
      return {
        seat: seat ? seat.dataset.seat : '',
        row: row ? row.dataset.row : '',
        day: day ? Number(day.dataset.day) : -1,
      };
    }

    /** What lies in the cell of the grid that was asked by key: the focus is on the cell then, around what it holds. */
    held(path) {
      const slots = path.filter((node) => node.matches('td, th')).flatMap((cell) => [...cell.querySelectorAll('slot')]);
      return slots.flatMap((slot) => slot.assignedElements()).flatMap((content) => [...content.querySelectorAll('[data-row], [data-day]')]);
    }
  }

  window.naerBoard = (grid) => {
    grid.naerBoard = grid.naerBoard || new Board(grid);
  };
})();
