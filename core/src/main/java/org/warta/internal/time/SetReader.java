package org.warta.internal.time;

import org.warta.Granularity;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.time.Expression.Moment;
import org.warta.internal.time.Expression.Repeat;
import org.warta.internal.time.Expression.Shift;

/** Reads what stands behind a word such as "every": "setiap Senin", "setiap dua tahun sekali". */
final class SetReader {
  private final TimeText text;
  private final TimeWords words;
  private final MomentReader moments;
  private final UnitReader units;
  private final Draft draft = new Draft();
  private Repeat repeat = new Repeat("", Granularity.NONE);

  SetReader(TimeText text, TimeWords words, MomentReader moments, UnitReader units) {
    this.text = text;
    this.words = words;
    this.moments = moments;
    this.units = units;
  }

  /** {@return what was read last} */
  Repeat repeat() {
    return repeat;
  }

  /** {@return the end of the repeated time whose unit or date begins with the token, or -1} */
  int read(int token) {
    int closing = text.cue(token, TimeText.END);
    if (closing >= 0) {
      return weekend(closing);
    }
    int end = moments.read(token, draft, false);
    if (end >= 0 && draft.near == null && draft.toExpression() instanceof Moment moment) {
      String value = value(moment);
      if (!value.isEmpty()) {
        repeat = new Repeat(value, draft.isMonth() ? Granularity.MONTH : Granularity.DAY);
        return end;
      }
    }
    int part = text.match(token, SenseKind.DAY_PART);
    if (part >= 0) {
      String code = words.part(text.value(part, SenseKind.DAY_PART)).code();
      repeat = new Repeat("XXXX-XX-XXT" + code, Granularity.DAYPART);
      return text.end(part);
    }
    end = units.every(token);
    if (end >= 0 && units.expression() instanceof Repeat read) {
      repeat = read;
    }
    return end;
  }

  /** Reads "pekan" behind "setiap akhir". */
  private int weekend(int token) {
    int end = units.bare(token);
    boolean week = units.expression() instanceof Shift shift && shift.unit() == Granularity.WEEK;
    if (end < 0 || !week) {
      return -1;
    }
    repeat = new Repeat("XXXX-WXX-WE", Granularity.WEEK);
    return end;
  }

  /** {@return the value with X for what is not said; empty where a year is} */
  private String value(Moment moment) {
    PartialDate date = moment.date();
    String day;
    if (date.year() != 0 || date.islamic()) {
      return "";
    } else if (date.month() != 0 && date.day() != 0) {
      day = "XXXX-" + Timex.two(date.month()) + "-" + Timex.two(date.day());
    } else if (date.month() != 0) {
      return "XXXX-" + Timex.two(date.month());
    } else if (date.day() != 0) {
      day = "XXXX-XX-" + Timex.two(date.day());
    } else if (date.weekday() != 0) {
      day = "XXXX-WXX-" + date.weekday();
    } else {
      day = "XXXX-XX-XX";
    }
    if (moment.clock() != null) {
      return day
          + Timex.clock(moment.clock(), moment.part() < 0 ? null : words.part(moment.part()));
    }
    return moment.part() < 0 ? day : day + "T" + words.part(moment.part()).code();
  }
}
