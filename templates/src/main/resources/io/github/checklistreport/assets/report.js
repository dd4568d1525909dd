// Works the report out for the day of reading, searches it, copies links; sends nothing
{
const one = (css, root = document) => root.querySelector(css);
const all = (css, root = document) => [...root.querySelectorAll(css)];
const make = (name, props, ...nodes) => {
	const node = Object.assign(document.createElement(name), props);
	node.append(...nodes);
	return node;
};
const time = dateTime => make('time', {dateTime}, dateTime);
const store = one('#page_words');
const words = {...store.dataset, ...one('#page_list_words')?.dataset};
const filled = (text, ...values) => text.replace(/\{(\d)}/g, (_, i) => values[i]);
const counted = (key, n, ...more) => filled(words[key + (n == 1 ? 'One' : 'Other')], n, ...more);

const VERDICTS = 'conflict gap unknown partial accepted withheld upcoming not-applicable met'.split(' ');
const FILLS = 'verified observed self2 self none withheld'.split(' ');
const badness = item => VERDICTS.indexOf(item.verdict);
const LISTS = {open: item => badness(item) < 4, stale: item => item.mark == 'stale'};
for (const word of VERDICTS) LISTS['verdict-' + word] = item => item.verdict == word;
const GROUPS = ['basis-verified', 'basis-self-declared', 'basis-observed', 'basis-none', 'basis-withheld'];
for (const list of GROUPS) LISTS[list] = item => item.fill[0] == list[6];

// "day …;day …" is what holds from each day on; days are in UTC.
const today = new Date().toISOString().slice(0, 10);
const passed = series => series.split(';').filter(text => text && text < today + '~');
// data-then: "day verdict fill mark", the build's day first; mark is "stale", the last fresh day or "-"
const stateOf = node => {
	const step = passed(node.dataset.then).length - 1;
	const [, verdict, fill, mark] = node.dataset.then.split(';')[step].split(' ');
	return {verdict, fill, mark, step};
};

const tone = (node, {verdict, mark}) => {
	node.classList.remove(...VERDICTS.map(word => 'v-' + word));
	node.classList.add('v-' + verdict);
	node.classList.toggle('old', mark == 'stale');
};
const reseal = (seal, state) => {
	tone(seal, state);
	one('use', seal).href.baseVal = `#s_${state.verdict}_${state.fill}`;
	one('.v-stale', seal)?.remove();
	if (state.mark == 'stale') seal.append(one('.v-stale', store.content).cloneNode());
};

const ageRow = row => {
	const state = stateOf(row);
	const next = all('template', row)[state.step - 1];
	if (next) {
		const parts = next.content;
		one('.vd', row).replaceWith(one('.vd', parts));
		for (const summary of all('p', parts)) one('.q p', row).replaceWith(summary);
		reseal(one('.seal', row), state);
	}
	return {...state, row, ...row.dataset, ...next?.dataset};
};

const ageItem = section => {
	const state = stateOf(section);
	if (!state.step) return;
	const reply = one('.reply', section);
	const answer = one('#answer > div');
	section.replaceChildren(all('template.then')[state.step - 1].content);
	tone(section, state);
	one('h2', section).id = 'h_verdict';
	if (reply && !one('.reply', section)) answer.insertBefore(reply, one('.pn', answer));
};

const ageIndex = items => {
	const number = (list, among = items) => among.filter(LISTS[list]).length;
	const filter = list => one(`.flt [href="views/${list}.html"]`);
	const name = list => filter(list).textContent.replace(/\s*\d+$/, '');
	const mark = (verdict, level) => {
		const svg = one('svg', filter('verdict-' + verdict)).cloneNode(true);
		svg.classList.replace('l-required', 'l-' + level);
		return svg;
	};
	const li = (...children) => make('li', {}, ...children);
	const count = (list, among, view, ...before) =>
		make('a', {href: 'views/' + view}, ...before, name(list) + ' ', make('b', {}, number(list, among)));
	const byFill = (a, b) => FILLS.indexOf(a.fill) - FILLS.indexOf(b.fill);
	const place = item => badness(item) % 8 < 6 ? -badness(item) : 1;
	const cell = (item, classes, ...marks) => make('i', {className: `u b-${item.fill} ${classes}${item.mark == 'stale' ? ' old' : ''}`}, ...marks);
	const show = (line, met, outOf, cells, counts) => {
		one('.frac b', line).textContent = met;
		one('.frac span', line).textContent = '/' + outOf;
		one('.bar', line)?.replaceChildren(...cells);
		one('.cnt', line).replaceChildren(...counts);
	};

	for (const list in LISTS) one('b', filter(list)).textContent = number(list);

	all('.lvs > [data-level]').forEach(line => {
		const {level} = line.dataset;
		const ours = items.filter(item => item.level == level).sort((a, b) => place(a) - place(b) || byFill(a, b));
		const n = list => number(list, ours);
		const met = ours.filter(LISTS['verdict-met']);
		const sum = make('span', {}, words.equals + ' ');
		GROUPS.filter(list => number(list, met)).forEach((list, i) => sum.append(i ? words.plus : '',
			make('span', {className: 'nb'}, count(list, met, `verdict-met.html#${list.replace('basis', level)}`))));
		show(line, met.length, ours.filter(item => place(item) < 1).length, ours.map(item =>
			cell(item, `v-${item.verdict} l-${level}`, item.verdict == 'met' ? '' : mark(item.verdict, level))), [
			make('li', {className: 'm'}, count('verdict-met', ours, 'verdict-met.html#' + level), ' ', met.length ? sum : ''),
			...VERDICTS.slice(0, 8).filter(word => n('verdict-' + word)).map(word =>
				li(count('verdict-' + word, ours, `verdict-${word}.html#${level}`, mark(word, level)))),
			n('stale') ? li(words.ofThese + ' ', count('stale', ours, 'stale.html#' + level)) : '']);
	});

	show(one('.mc'), number('basis-verified') + number('basis-observed'), items.length,
		[...items].sort(byFill).map(item => cell(item, 'v-met')),
		GROUPS.filter(list => number(list)).map(list => li(count(list, items, list + '.html'))));

	const notMet = items.filter(item => item.level == 'required' && badness(item) < 6).sort((a, b) => badness(a) - badness(b));
	const link = item => one('.q a', item.row).cloneNode(true);
	one('.open h3').textContent = notMet.length ? counted('open', notMet.length) : words.openNone;
	one('.open ol').replaceChildren(...notMet.map(item => li(one('.seal', item.row).cloneNode(true), make('div', {}, link(item),
		make('p', {}, make('span', {className: 'vw v-' + item.verdict}, one('.vw', item.row).textContent), ' · ' + item.reason)))));

	const until = items.map(item => item.mark).filter(mark => mark >= today && mark < 'a').sort()[0];
	one('#page_until').replaceChildren(until ? time(until) : words.undated);
	const dues = items.flatMap(item => all('.ex time', item.row).map(({dateTime: date}) => [date,
		date < today ? make('b', {className: 'od'}, words.overdue) : '', ' ',
		words[item.verdict == 'accepted' ? 'dueAccepted' : 'duePlan'] + words.colon, link(item)]));
	if (until) dues.push([until, words.dueStale]);
	one('.dues').replaceChildren(...dues.sort((a, b) => a[0] < b[0] ? -1 : a[0] > b[0]).slice(0, 6)
		.map(([date, ...what]) => li(time(date), make('span', {}, ...what))));

	all('.seals a').forEach(link => {
		const item = items.find(({row}) => '#' + row.id == link.hash);
		const said = ['.lv-t', '.vw', '.v2 span'].map(part => one(part, item.row).textContent);
		reseal(one('.seal', link), item);
		link.ariaLabel = `${link.textContent} ${link.title} — ${said.join(words.join)}`;
	});
};

const rows = all('.row');
const list = one('#page_list');
if (today > words.made) {
	const items = rows.map(ageRow);
	all('#verdict').forEach(ageItem);
	for (const link of all('.pager [data-then]')) reseal(one('.seal', link), stateOf(link));
	if (list && (items.some(item => item.step) || one('.dues time')?.dateTime < today)) ageIndex(items);
	for (const text of passed(words.passed).slice(-1)) {
		const said = [counted('passed', text.slice(11), words.made, today), words.how];
		if (rows.length && !list) said.push(filled(words.view, words.made));
		one('main').prepend(make('div', {className: 'now'}, ...said.map(text => make('p', {}, text))));
	}
}

const folded = text => text.normalize('NFKC').toLowerCase();
if (list) {
	const box = make('input', {type: 'search', placeholder: words.hint});
	const found = make('output', {});
	let texts;
	const search = () => {
		texts ??= rows.map(row => folded(row.textContent.replace(/\d{4}-\d\d-\d\d/g, '')));
		const asked = folded(box.value).split(/\s+/).filter(Boolean);
		rows.forEach((row, i) => { row.hidden = !asked.every(word => texts[i].includes(word)); });
		for (const part of all('.tp, .ph', list)) part.hidden = !one('.row:not([hidden])', part);
		const n = rows.filter(row => !row.hidden).length;
		found.textContent = asked.length ? filled(n ? words.found : words.foundNone, n, rows.length) : '';
	};
	const keep = () => {
		search();
		const url = new URL(location);
		url.search = box.value && new URLSearchParams({q: box.value});
		history.replaceState(null, '', url);
	};
	const clear = () => { box.value = ''; keep(); };
	box.addEventListener('input', keep);
	addEventListener('keydown', event => {
		if (event.target == box) event.key == 'Escape' && clear();
		else if (event.key == '/' && !event.ctrlKey && !event.metaKey && !event.altKey) {
			event.preventDefault();
			box.focus();
		}
	});
	addEventListener('hashchange', () => {
		const target = one(':target');
		if (target?.closest('[hidden]')) { clear(); target.scrollIntoView(); }
	});
	one('.flt').after(make('search', {className: 'find'}, make('label', {}, words.find, box), found));
	box.value = new URL(location).searchParams.get('q') || '';
	if (box.value) search();
}

if (navigator.clipboard && location.protocol != 'file:') setTimeout(() => {
	const told = make('output', {className: 'vh'});
	one('main').append(told);
	all('a.pl').forEach(link => {
		const title = words.copy + (link.ariaLabel || '').replace('# ', '');
		const button = make('button', {className: 'cp', title});
		button.addEventListener('click', async () => {
			const url = new URL(link.href);
			url.search = '';
			await navigator.clipboard.writeText(url);
			told.textContent = words.copied;
			button.classList.add('ok');
			setTimeout(() => { button.classList.remove('ok'); told.textContent = ''; }, 2000);
		});
		link.after(button);
	});
});
}
