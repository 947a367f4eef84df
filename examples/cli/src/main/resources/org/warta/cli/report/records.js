const words = constant => {
  const lower = String(constant).replaceAll('_', ' ').toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
};

/**
 * What the records of an article say: for each its kind, a heading, rows of label and value, and the spans that it was
 * read from. A method is named as the list of the article that its records stand in.
 */
class Records {
  constructor(article) {
    this.article = article;
  }

  find(list, id) {
    return id == null ? undefined : this.article[list].find(it => it.id === id);
  }

  actor(id) {
    return this.find('actors', id)?.name ?? id;
  }

  place(id) {
    return this.find('places', id)?.name ?? id;
  }

  text(span) {
    if (!span) {
      return null;
    }
    const field = span.field === 'TITLE' ? this.article.title : this.article.text;
    return (field ?? '').slice(span.begin, span.end);
  }

  source(id) {
    const it = this.find('attributions', id);
    return it ? (it.actor ? this.actor(it.actor) : this.text(it.source)) ?? words(it.kind) : id;
  }

  chain(attribution) {
    const names = [];
    const seen = new Set([attribution.id]);
    for (let id = attribution.parent; id && !seen.has(id); id = this.find('attributions', id)?.parent) {
      seen.add(id);
      names.push(this.source(id));
    }
    return names;
  }

  /** The mention that stands nearest before the end of the span, or else the first. */
  nearest(list, span, fits) {
    const fitting = this.article[list].filter(it => fits(it) && it.span.field === span.field);
    return (fitting.filter(it => it.span.begin < span.end).at(-1) ?? fitting[0])?.span;
  }

  describe(list, index) {
    const record = this.article[list][index];
    return {record, ...this[list](record)};
  }

  times(it) {
    return {
      kind: 'Time',
      heading: it.value,
      rows: [
        ['Probably meant', it.intended],
        ['Type', words(it.type)],
        ['Modifier', it.mod && words(it.mod)],
        ['Exact to', it.granularity === 'NONE' ? null : words(it.granularity)],
        ['From', it.earliest],
        ['To', it.latest],
        ['Zone', it.zone],
        ['Counted from', {PUBLICATION: 'publication, ' + this.article.published.value,
          MENTION: 'another time of the text', EVENT: 'an event'}[it.anchor]],
        ['Doubts', it.warnings.map(words)],
      ],
      spans: [it.span, ...(it.anchor === 'PUBLICATION' ? this.article.published.evidence : [])],
    };
  }

  placeMentions(it) {
    const place = this.find('places', it.place) ?? {name: it.place};
    return {
      kind: 'Place',
      heading: place.name,
      rows: [
        ['Used as', words(it.usage)],
        ['Matched', words(it.match)],
        ['Type', place.type],
        ['Country', place.country],
        ['Coordinates', place.latitude == null ? null : place.latitude + ', ' + place.longitude],
        ['Disputed', place.disputed ? 'yes' : null],
        ['May also be', it.candidates.map(id => this.place(id))],
        ['Id', it.place],
      ],
      spans: this.article.placeMentions.filter(other => other.place === it.place).map(other => other.span),
    };
  }

  actorMentions(it) {
    const actor = this.find('actors', it.actor) ?? {name: it.actor};
    return {
      kind: 'Actor',
      heading: actor.name,
      rows: [
        ['Named by', words(it.form)],
        ['Matched', words(it.match)],
        ['Kind', actor.kind && words(actor.kind)],
        ['Office', actor.office],
        ['Country', actor.country],
        ['CAMEO', actor.cameo],
        ['May also be', it.candidates.map(id => this.actor(id))],
        ['Id', it.actor],
      ],
      spans: this.article.actorMentions.filter(other => other.actor === it.actor).map(other => other.span),
    };
  }

  quotes(it) {
    return {
      kind: 'Quote',
      heading: it.actor ? this.actor(it.actor) : this.text(it.speaker) ?? 'Speaker not named',
      rows: [
        ['Kind', words(it.kind)],
        ['Cue', this.text(it.cue)],
        ['Speaker, as printed', this.text(it.speaker)],
        ['Continues', it.continues],
      ],
      spans: [it.content, it.cue, it.speaker],
    };
  }

  attributions(it) {
    return {
      kind: 'Source',
      heading: this.source(it.id),
      rows: [
        ['Kind', words(it.kind)],
        ['Cue', this.text(it.cue)],
        ['Source, as printed', this.text(it.source)],
        ['Said', this.find('times', it.time)?.value],
        ['Heard through', this.chain(it)],
      ],
      spans: [it.cue, it.source, it.content, this.find('times', it.time)?.span],
    };
  }

  events(it) {
    const time = it.time ?? {};
    const doubts = [];
    if (it.polarity === 'NEGATIVE') doubts.push('did not happen');
    if (it.disputed) doubts.push('disputed');
    if (it.unverified) doubts.push('unverified');
    const mentions = id => this.nearest('actorMentions', it.trigger, other => other.actor === id);
    const said = it.attributions.map(id => this.find('attributions', id)).filter(Boolean);
    return {
      kind: 'Event',
      heading: words(it.type),
      rows: [
        [it.reciprocal ? 'Between' : 'Who', it.agents.map(id => this.actor(id))],
        [it.reciprocal ? 'And' : 'To whom', it.patients.map(id => this.actor(id))],
        ['Where', this.place(it.place)],
        ['When', time.value ?? ([time.earliest, time.latest].filter(Boolean).join(' to ') || null)],
        ['Time is', time.basis && words(time.basis)],
        ['Told as', words(it.modality) + ', ' + it.tense.toLowerCase()],
        ['Doubts', doubts],
        ['Says who', [...new Set(it.attributions.map(id => this.source(id)))]],
        ['CAMEO', it.cameo],
        ['PLOVER', it.plover && it.plover + (it.mode ? '-' + it.mode : '')],
        ['Key', it.key],
      ],
      spans: [
        it.trigger,
        ...[...it.agents, ...it.patients].map(mentions),
        it.place && this.nearest('placeMentions', it.trigger, other => other.place === it.place),
        time.value && this.nearest('times', it.trigger, other => other.value === time.value),
        ...said.flatMap(other => [other.cue, other.source]),
      ],
    };
  }

  casualties(it) {
    const event = this.find('events', it.event);
    const count = name => {
      const n = it[name];
      return n && [words(name), n.high == null ? 'at least ' + n.low : n.high === n.low ? n.low : n.low + ' to ' + n.high];
    };
    return {
      kind: 'Casualties',
      heading: it.status === 'REPORTED' ? this.actor(it.actor) ?? 'Side not said' : 'Not known',
      rows: [
        ...['killed', 'injured', 'missing', 'displaced', 'detained'].map(count).filter(Boolean),
        ['Who', words(it.who)],
        ['Count', it.increment ? 'added to an earlier toll' : 'total'],
        ['Event', event && words(event.type) + ' “' + event.surface + '”'],
      ],
      spans: [it.span, event?.trigger, it.actor && this.nearest('actorMentions', it.span, other => other.actor === it.actor)],
    };
  }

  corrections(it) {
    return {
      kind: 'Correction',
      heading: it.surface + ' → ' + it.corrected,
      rows: [
        ['Kind', words(it.kind)],
        ['Reason', it.reason],
        ['Sure', it.confidence == null ? null : Math.round(it.confidence * 100) + ' %'],
      ],
      spans: [it.span],
    };
  }
}
