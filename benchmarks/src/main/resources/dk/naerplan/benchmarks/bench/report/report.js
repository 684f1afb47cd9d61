'use strict';
(() => {
  // Colours that people with colour blindness can tell apart (Okabe and Ito), each with a mark of its own
  // and a place of its own (pixels beside the middle) where several share a category.
  const looks = {
    naerplan: { light: '#0067ac', dark: '#56b4e9', symbol: 'circle', width: 3, place: -30 },
    'naerplan-2': { light: '#7a4fbf', dark: '#b79cf0', symbol: 'roundRect', width: 2, place: -20 },
    default: { light: '#c77a00', dark: '#e69f00', symbol: 'rect', width: 2, place: -10 },
    cpsat: { light: '#00805e', dark: '#2fc79c', symbol: 'triangle', width: 2, place: 10 },
    greedy: { light: '#a64d7f', dark: '#cc79a7', symbol: 'diamond', width: 2, place: 30 },
    limit: { light: '#56646f', dark: '#a3b0bb', symbol: 'none', width: 1.5 },
  };
  const charts = JSON.parse(document.getElementById('data').textContent);
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
  const shown = [];

  function palette() {
    const dark = darkness.matches;
    return {
      ink: dark ? '#e6ebf0' : '#1b2733',
      faint: dark ? '#a3b0bb' : '#56646f',
      line: dark ? '#33404b' : '#d5dce2',
      sheet: dark ? '#1b232b' : '#ffffff',
      of: contender => {
        const look = looks[contender] || looks.limit;
        return { ...look, color: dark ? look.dark : look.light };
      },
    };
  }

  function axis(description, colors, categories) {
    const type = categories.length ? 'category' : description.logarithmic ? 'log' : 'value';
    return {
      type,
      name: description.name,
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: colors.faint },
      data: categories.length ? categories : undefined,
      scale: true,
      axisLine: { lineStyle: { color: colors.line } },
      axisLabel: { color: colors.faint, formatter: categories.length ? undefined : value => format.format(value), hideOverlap: true },
      splitLine: { lineStyle: { color: colors.line, opacity: 0.6 }, show: !categories.length },
    };
  }

  function series(one, colors) {
    const look = colors.of(one.contender);
    const common = { name: one.name, data: one.points, itemStyle: { color: look.color }, emphasis: { focus: 'series' } };
    switch (one.kind) {
      case 'DOTS':
        return { ...common, type: 'scatter', symbol: look.symbol, symbolSize: 7, symbolOffset: [look.place, 0], itemStyle: { color: look.color, opacity: 0.45 } };
      case 'MEDIANS':
        return { ...common, type: 'scatter', symbol: look.symbol, symbolSize: 16, symbolOffset: [look.place, 0] };
      case 'LIMIT':
        return { ...common, type: 'line', symbol: 'none', lineStyle: { type: 'dashed', width: look.width, color: look.color } };
      case 'STEPS':
        return { ...common, type: 'line', step: 'end', symbol: 'none', lineStyle: { width: look.width, color: look.color } };
      default:
        return { ...common, type: 'line', symbol: look.symbol, symbolSize: 10, lineStyle: { width: look.width, color: look.color } };
    }
  }

  function tip(chart, one) {
    const [x, y] = one.value;
    const place = chart.categories.length ? chart.categories[x] : `${chart.x.name}: ${format.format(x)}`;
    return `${one.seriesName}<br>${place}<br>${chart.y.name}: ${format.format(y)}`;
  }

  function option(chart) {
    const colors = palette();
    return {
      animation: false,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: 'system-ui, sans-serif' },
      grid: { left: 84, right: 20, top: 56, bottom: 48 },
      legend: { top: 0, left: 0, textStyle: { color: colors.ink }, data: [...new Set(chart.series.map(one => one.name))] },
      tooltip: {
        trigger: 'item',
        backgroundColor: colors.sheet,
        borderColor: colors.line,
        textStyle: { color: colors.ink },
        formatter: one => tip(chart, one),
      },
      xAxis: axis(chart.x, colors, chart.categories),
      yAxis: { ...axis(chart.y, colors, []), nameGap: 64 },
      series: chart.series.map(one => series(one, colors)),
    };
  }

  function draw() {
    shown.splice(0).forEach(each => each.dispose());
    charts.filter(chart => chart.series.some(one => one.points.length)).forEach(chart => {
      const drawn = echarts.init(document.getElementById(chart.id));
      drawn.setOption(option(chart));
      shown.push(drawn);
    });
  }

  draw();
  darkness.addEventListener('change', draw);
  addEventListener('resize', () => shown.forEach(each => each.resize()));
})();
