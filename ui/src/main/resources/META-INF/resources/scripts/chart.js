/* Charts: turns the figures that the server sends into options of ECharts. Colours come from the style sheet; nothing is told by colour alone. */
(() => {
  const INKS = ['--chart-1', '--chart-2', '--chart-3', '--chart-4', '--chart-5', '--chart-6'];
  const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin'];
  const DASHES = ['solid', [8, 4], [2, 3], [10, 3, 2, 3], [5, 5], [12, 6]];
  const HATCH = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: -Math.PI / 4 };
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paper = matchMedia('print');

  /** The colours of a place on the page, as numbers that can be mixed. */
  class Inks {
    constructor(place) {
      this.probe = place.appendChild(document.createElement('span'));
      this.probe.hidden = true;
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 1;
      this.brush = canvas.getContext('2d', { willReadFrequently: true });
    }

    parts(name) {
      this.probe.style.color = `var(${name})`;
      this.brush.clearRect(0, 0, 1, 1);
      this.brush.fillStyle = getComputedStyle(this.probe).color;
      this.brush.fillRect(0, 0, 1, 1);
      return [...this.brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }

    of(name) {
      return `rgb(${this.parts(name).join(',')})`;
    }

    between(one, other, share) {
      const to = this.parts(other);
      return this.parts(one).map((part, i) => Math.round(part + (to[i] - part) * share));
    }
  }

  class Chart {
    constructor(host) {
      this.host = host;
      this.home = host.appendChild(document.createElement('div'));
      this.home.className = 'chart-drawing';
      this.inks = new Inks(host);
      this.chart = echarts.init(this.home, null, { renderer: 'svg' });
      this.chart.on('click', (e) => e.data && e.data.id && host.$server.choose(e.data.id));
      new ResizeObserver(() => this.chart.resize()).observe(this.home);
      const again = () => (host.isConnected ? this.redraw() : this.forget());
      this.watched = [still, dark, paper];
      this.watched.forEach((media) => media.addEventListener('change', again));
      this.page = new MutationObserver(again);
      this.page.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
      this.again = again;
    }

    forget() {
      this.watched.forEach((media) => media.removeEventListener('change', this.again));
      this.page.disconnect();
    }

    show(kind, plot, language) {
      if (this.kind !== kind) this.chart.clear();
      Object.assign(this, { kind, plot });
      this.number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
      this.redraw();
    }

    redraw() {
      if (!this.plot) return;
      this.line = this.inks.of('--naer-line');
      this.text = this.inks.of('--chart-text');
      this.quiet = this.inks.of('--naer-quiet');
      this.surface = this.inks.of('--chart-surface');
      const option = this.kind === 'HEAT_MAP' ? this.heat() : this.kind === 'NETWORK' ? this.network() : this.xy();
      this.chart.setOption({ ...this.common(), ...option }, { replaceMerge: ['series', 'xAxis', 'yAxis', 'visualMap'] });
      if (paper.matches) this.chart.resize();
    }

    common() {
      return {
        animation: !still.matches && !paper.matches,
        animationDuration: 300,
        animationDurationUpdate: 200,
        color: INKS.map((ink) => this.inks.of(ink)),
        textStyle: { fontFamily: getComputedStyle(this.host).fontFamily, fontSize: 13, color: this.text },
        aria: { enabled: true, label: { enabled: false }, decal: { show: this.kind === 'BAR' && this.plot.series.length > 1 || this.kind === 'HEAT_MAP' } },
        tooltip: {
          renderMode: 'richText', confine: true, backgroundColor: this.surface, borderColor: this.line,
          textStyle: { color: this.text, fontSize: 13 }, valueFormatter: (value) => this.said(value),
        },
      };
    }

    said(value) {
      return typeof value === 'number' ? this.number.format(value) : value;
    }

    /** The name of an upright axis stands above it: that is where a row of places begins, as they are read downwards. */
    axis(axis, upright, values = []) {
      const places = axis.places.length > 0;
      const top = places ? 'start' : 'end';
      return {
        type: places ? 'category' : 'value',
        data: places ? axis.places : undefined,
        inverse: places && upright,
        name: axis.name,
        nameLocation: upright ? top : 'middle',
        nameGap: upright ? 14 : 32,
        nameTextStyle: { color: this.quiet, align: upright ? 'left' : 'center', padding: upright ? [0, 0, 0, -24] : 0 },
        min: axis.from ?? undefined,
        max: axis.to ?? undefined,
        scale: axis.from === null,
        minInterval: values.every(Number.isInteger) ? 1 : 0,
        axisLine: { show: true, lineStyle: { color: this.quiet } },
        axisTick: { show: false },
        axisLabel: places
          ? { color: this.text, interval: 0, hideOverlap: true, width: upright ? 230 : undefined, overflow: 'truncate' }
          : { color: this.text, formatter: (value) => this.said(value), hideOverlap: true },
        splitLine: { show: !places, lineStyle: { color: this.line } },
      };
    }

    xy() {
      const { x, y, series, marks } = this.plot;
      const several = series.length > 1;
      const marked = marks.length ? 16 : 0;
      const upright = this.axis(y, true, series.flatMap((one) => one.points.map((point) => point.y)));
      return {
        grid: { left: 12, right: this.kind === 'BAR' && y.places.length ? 56 : 28, top: (several ? 64 : 36) + marked, bottom: x.name ? 40 : 12, containLabel: true },
        legend: { show: several, top: 0, left: 0, itemWidth: this.kind === 'SCATTER' ? 14 : 36, itemGap: 18, textStyle: { color: this.text }, data: series.map((one) => one.name) },
        xAxis: this.axis(x, false, series.flatMap((one) => one.points.map((point) => point.x))),
        yAxis: { ...upright, nameGap: upright.nameGap + marked },
        visualMap: [],
        tooltip: { ...this.common().tooltip, ...this.tips(series) },
        series: series.map((one, i) => this.series(one, i, i === 0 ? marks : [])),
      };
    }

    tips(series) {
      if (this.kind !== 'SCATTER') return { trigger: 'axis', axisPointer: { type: this.kind === 'BAR' ? 'shadow' : 'line' } };
      const { x, y } = this.plot;
      const said = ([a, b]) => `${x.name}: ${this.said(a)}\n${y.name}: ${this.said(b)}`;
      return { trigger: 'item', formatter: (e) => `${e.data.name || series[e.seriesIndex].name}\n${said(e.data.value)}` };
    }

    series(one, i, marks) {
      const strong = one.emphasis === 'STRONG';
      const quiet = one.emphasis === 'QUIET';
      return {
        id: one.name || String(i),
        name: one.name,
        type: this.kind.toLowerCase(),
        data: one.points.map((point) => ({ value: [point.x, point.y], name: point.name, id: point.id || undefined })),
        symbol: SYMBOLS[i % SYMBOLS.length],
        symbolSize: strong ? 14 : this.kind === 'SCATTER' ? 10 : one.points.length > 40 ? 0 : 7,
        itemStyle: quiet ? { color: this.quiet, opacity: 0.7 } : { borderColor: this.surface, borderWidth: this.kind === 'BAR' ? 0 : 1 },
        lineStyle: { type: DASHES[i % DASHES.length], width: strong ? 3 : 2, color: quiet ? this.quiet : undefined },
        clip: false,
        barMaxWidth: 44,
        barGap: '15%',
        emphasis: { focus: 'none' },
        label: this.kind === 'BAR' ? this.barLabel() : { show: false },
        markLine: marks.length ? this.marks(marks) : undefined,
      };
    }

    barLabel() {
      const lying = this.plot.y.places.length > 0;
      const many = this.plot.series.length * Math.max(this.plot.x.places.length, this.plot.y.places.length) > 24;
      return { show: !many, position: lying ? 'right' : 'top', color: this.text, formatter: (e) => this.said(e.value[lying ? 0 : 1]) };
    }

    marks(marks) {
      return {
        symbol: 'none',
        silent: true,
        lineStyle: { color: this.text, type: 'solid', width: 1 },
        label: { color: this.text, formatter: (e) => e.name, distance: 4 },
        data: marks.map((mark) => ({ name: mark.name, xAxis: mark.x })),
      };
    }

    heat() {
      const { columns, rows, measure, least, greatest, cells } = this.plot;
      const share = (value) => Math.min(1, Math.max(0, (value - least) / (greatest - least || 1)));
      return {
        grid: { left: 12, right: 12, top: 12, bottom: 48, containLabel: true },
        legend: { show: false },
        xAxis: { ...this.axis({ ...columns, name: '' }, false), splitArea: { show: false } },
        yAxis: this.axis({ ...rows, name: '' }, true),
        visualMap: {
          min: least, max: greatest, orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 14, itemHeight: 140, precision: 0,
          inRange: { color: [this.inks.of('--chart-low'), this.inks.of('--chart-high')] },
          text: [`${this.said(greatest)} ${measure}`, this.said(least)], textStyle: { color: this.text },
        },
        tooltip: { ...this.common().tooltip, trigger: 'item', formatter: (e) => `${rows.places[e.value[1]]}, ${columns.places[e.value[0]]}\n${e.data.text}` },
        series: [{
          id: 'heat', type: 'heatmap', label: { show: true, formatter: (e) => e.data.text, fontSize: 12 },
          itemStyle: { borderColor: this.surface, borderWidth: 2 },
          data: cells.map((cell) => this.cell(cell, cell.value === null ? null : share(cell.value))),
        }],
      };
    }

    cell(cell, share) {
      const base = { value: [cell.column, cell.row, cell.value ?? 0], text: cell.text };
      if (share === null) {
        const hatch = { ...HATCH, color: this.inks.of('--naer-bad') };
        return { ...base, visualMap: false, itemStyle: { color: this.surface, decal: hatch, borderColor: this.inks.of('--naer-bad') },
          label: { color: this.text, backgroundColor: this.surface, padding: 2 } };
      }
      const [r, g, b] = this.inks.between('--chart-low', '--chart-high', share).map((part) => (part / 255) ** 2.2);
      const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      return { ...base, itemStyle: { decal: { symbol: 'none' } }, label: { color: light > 0.18 ? '#111' : '#fff' } };
    }

    network() {
      const { nodes, links } = this.plot;
      return {
        legend: { show: false },
        xAxis: [],
        yAxis: [],
        visualMap: [],
        tooltip: { ...this.common().tooltip, trigger: 'item', formatter: (e) => this.tie(e) },
        series: [{
          id: 'network', type: 'graph', layout: 'none', left: 'center', top: 40, bottom: 40, roam: false,
          label: { show: true, color: this.text, fontSize: 13 },
          lineStyle: { color: this.quiet, curveness: 0.08, opacity: 1 },
          itemStyle: { color: this.inks.of('--chart-1'), borderColor: this.surface, borderWidth: 2 },
          data: [...nodes.map((node, i) => this.node(node, (2 * Math.PI * i) / nodes.length)), this.corner(-1), this.corner(1)],
          links: links.map((link) => ({
            source: link.from, target: link.to, text: link.text,
            lineStyle: link.missing ? { type: [6, 5], width: 2, color: this.inks.of('--naer-bad') } : { width: 1.5 + 7 * link.width },
          })),
        }],
      };
    }

    /** On a circle, from the top and with the clock; names stand outside. */
    node(node, angle) {
      const x = Math.sin(angle);
      const y = -Math.cos(angle);
      const position = Math.abs(x) > 0.3 ? (x > 0 ? 'right' : 'left') : y > 0 ? 'bottom' : 'top';
      return { id: node.id, name: node.name, x, y, symbolSize: 14 + 26 * node.size, label: { position } };
    }

    /** Unseen; keeps the circle round, however many nodes there are. */
    corner(place) {
      return { id: `corner ${place}`, x: place, y: place, symbolSize: 0, label: { show: false }, tooltip: { show: false } };
    }

    tie(e) {
      return e.dataType === 'edge' ? e.data.text : e.name;
    }
  }

  window.naerChart = (host, kind, plot, language) => {
    host.naerChart = host.naerChart || new Chart(host);
    host.naerChart.show(kind, plot, language);
  };
})();
