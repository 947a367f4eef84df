package org.warta.internal.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Granularity;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.TimeMention;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.Expression.Moment;
import org.warta.spi.LanguageProfile;

/** Finds the times of an article and when it was published. Immutable and thread-safe. */
public final class TimeStage {
  private final TimeWords words;
  private final LanguageProfile profile;

  /**
   * Makes the stage of one language.
   *
   * @param words its words of time, those of the lexicon that the matches come from
   * @param profile its parameters
   */
  public TimeStage(TimeWords words, LanguageProfile profile) {
    this.words = words;
    this.profile = profile;
  }

  /**
   * {@return the times of the sentences, and the publication date}
   *
   * @param source the text
   * @param tokens its tokens
   * @param matches the known words among them
   * @param layout its sentences
   * @param published ISO date, or date and time with offset, as the caller gave it and valid; or
   *     null
   * @param dayFirst whether the outlet writes the day before the month in digits
   */
  public TimeReading read(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      @Nullable String published,
      boolean dayFirst) {
    Sentences sentences = Sentences.of(layout);
    List<Reading> readings =
        new TimeScanner(words, profile, tokens, matches, dayFirst).scan(sentences);
    Publication publication =
        published == null
            ? new PublicationFinder(source, tokens, readings).find()
            : Publication.builder(PublicationBasis.GIVEN).value(published).build();
    LocalDate anchor = published == null ? publication.date().orElse(null) : day(published);
    LocalDateTime moment =
        published == null || published.indexOf('T') < 0
            ? null
            : OffsetDateTime.parse(published).toLocalDateTime();
    TimeResolver resolver =
        new TimeResolver(words, anchor, moment, SaidDays.of(tokens, sentences, readings));
    return new TimeReading(mentions(source, tokens, readings, resolver), publication);
  }

  /**
   * {@return the times of a text that is no article: all of it is read, line by line}
   *
   * @param source the text
   * @param tokens its tokens
   * @param matches the known words among them
   * @param anchor the day that relative expressions count from, or null
   */
  public List<TimeMention> read(
      SourceText source, Tokens tokens, Matches matches, @Nullable LocalDate anchor) {
    Sentences sentences = Sentences.of(tokens);
    List<Reading> readings =
        new TimeScanner(words, profile, tokens, matches, profile.dayBeforeMonth()).scan(sentences);
    TimeResolver resolver =
        new TimeResolver(words, anchor, null, SaidDays.of(tokens, sentences, readings));
    return mentions(source, tokens, readings, resolver).stream().map(Marked::mention).toList();
  }

  private static List<Marked<TimeMention>> mentions(
      SourceText source, Tokens tokens, List<Reading> readings, TimeResolver resolver) {
    List<@Nullable Value> values = resolver.resolve(readings);
    List<Marked<TimeMention>> times = new ArrayList<>(readings.size());
    for (int i = 0; i < readings.size(); i++) {
      Value value = values.get(i);
      if (value != null) {
        Reading reading = readings.get(i);
        TimeMention mention = mention("t" + (times.size() + 1), source, tokens, reading, value);
        times.add(new Marked<>(reading.begin(), reading.end(), mention));
      }
    }
    return times;
  }

  /** {@return the day that is printed in a valid ISO date or date and time} */
  private static LocalDate day(String published) {
    int month = published.indexOf('-', 1);
    return LocalDate.of(
        Integer.parseInt(published, 0, month, 10),
        Integer.parseInt(published, month + 1, month + 3, 10),
        Integer.parseInt(published, month + 4, month + 6, 10));
  }

  private static TimeMention mention(
      String id, SourceText source, Tokens tokens, Reading reading, Value value) {
    int begin = tokens.begin(reading.begin());
    int end = tokens.end(reading.end() - 1);
    String mod = value.mod() != null ? value.mod() : reading.mod();
    if (value.value().endsWith("-WE")) {
      mod = null; // the end of a week is a value of its own
    }
    LocalDate from = part(value, mod, true);
    LocalDate to = part(value, mod, false);
    return TimeMention.builder(
            id, source.span(begin, end), source.surface(begin, end), value.type(), value.value())
        .intended(value.intended())
        .mod(mod)
        .earliest(
            value.earliest() != null ? value.earliest() : from == null ? null : from.toString())
        .latest(value.latest() != null ? value.latest() : to == null ? null : to.toString())
        .zone(reading.expression() instanceof Moment m ? zone(m.zone()) : null)
        .anchor(value.anchor())
        .granularity(value.granularity())
        .warnings(value.warnings())
        .build();
  }

  /** {@return the first or last day of the third of a month or year that the modifier names} */
  private static @Nullable LocalDate part(Value value, @Nullable String mod, boolean first) {
    LocalDate from = value.from();
    LocalDate to = value.to();
    int third = mod == null ? -1 : List.of("START", "MID", "END").indexOf(mod);
    if (from == null || to == null || third < 0) {
      return first ? from : to;
    }
    if (value.granularity() == Granularity.YEAR) {
      YearMonth begin = YearMonth.of(from.getYear(), third * 4 + 1);
      return first ? begin.atDay(1) : begin.plusMonths(3).atEndOfMonth();
    }
    if (value.granularity() == Granularity.MONTH) {
      return first ? from.plusDays(third * 10L) : third == 2 ? to : from.plusDays(third * 10L + 9);
    }
    return first ? from : to;
  }

  private static @Nullable String zone(int zone) {
    if (zone < 0 || zone == TimeWords.LOCAL_ZONE) {
      return null;
    }
    int minutes = zone - TimeWords.ZONE_SHIFT;
    int size = Math.abs(minutes);
    return (minutes < 0 ? "-" : "+") + Timex.two(size / 60) + ":" + Timex.two(size % 60);
  }
}
