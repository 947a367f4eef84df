package org.warta.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.Granularity;
import org.warta.TimeAnchor;
import org.warta.TimeFinder;
import org.warta.TimeMention;
import org.warta.TimeType;

/** The engine on a language that nobody wrote it for: month before day, decimal points. */
class MadeUpTimesTest {
  private static final LocalDate ANCHOR = LocalDate.of(2020, 11, 10); // a Tuesday
  private static final TimeFinder FINDER = TimeFinder.builder().module(new MadeUpWords()).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Torda (11/9/2020) | Torda (11/9/2020)=2020-11-09",
        "vo 3 Varn 2019 mik | 3 Varn 2019=2019-01-03",
        "vo Varn 2019 mik | Varn 2019=2019-01",
        "vo 3-5 Varn 2019 mik | 3-5 Varn 2019=2019-01-03/2019-01-05",
        "vo Torda mik | Torda=2020-11-09",
        "shal mik Torda | Torda=2020-11-16",
        "vo Torda nalt mik | Torda nalt=2020-11-09TNI",
        "vo welk ago mik | welk ago=2020-W45",
        "vo tri dol ago mik | tri dol ago=2020-11-07",
        "vo som welk span mik | som welk span=PXW",
        "vo twen tri dol mik | twen tri dol=P23D",
        "vo tri tol dol mik | tri tol dol=P13D",
        "vo tri taus tu hun on dol mik | tri taus tu hun on dol=P3201D",
        "vo 1.5 horn mik | 1.5 horn=PT1H30M",
        "vo 1,500 dol mik | 1,500 dol=P1500D",
        "vo biwelk mik | biwelk=P2W",
        "vo at 7:30 ZTT mik | at 7:30 ZTT=2020-11-10T07:30",
        "vo at haf tri mik | at haf tri=2020-11-10T03:30",
        "vo yesta mik | yesta=2020-11-09",
        "vo nau mik | nau=PRESENT_REF",
        "vo evr Torda mik | evr Torda=XXXX-WXX-1",
        "vo evr tu yar mik | evr tu yar=P2Y",
        "vo tu tim per welk mik | tu tim per welk=P1W",
        "vo erl Solm mik | erl Solm=2020-02",
        "vo lest tri mun mik | lest tri mun=P3M",
        "vo kvart triet 2019 mik | kvart triet 2019=2019-Q3",
        "vo Yulfest mik | Yulfest=2020-12-25",
        "vo sinc Lumis mik | Lumis=2020-06",
        "3 Varn 2019 vo dayaft | 3 Varn 2019=2019-01-03 ¦ dayaft=2019-01-04",
        "3 Varn 2019 vo tu mun lat | 3 Varn 2019=2019-01-03 ¦ tu mun lat=2019-03",
      })
  void readsTimes(String text, String expected) {
    String found =
        FINDER.find(text, ANCHOR).stream()
            .map(time -> time.surface() + "=" + time.value())
            .collect(Collectors.joining(" ¦ "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lumis Karr mik", "strit 3 Varn mik", "vo 2/3 mik", "vo Xi-24 mik", "3:2"})
  void findsNoTimeWhereThereIsNone(String text) {
    assertThat(FINDER.find(text, ANCHOR)).isEmpty();
  }

  @Test
  void saysHowAValueCameAbout() {
    TimeMention time = FINDER.find("vo welk ago mik", ANCHOR).get(0);
    assertThat(time.type()).isEqualTo(TimeType.DATE);
    assertThat(time.anchor()).isEqualTo(TimeAnchor.PUBLICATION);
    assertThat(time.granularity()).isEqualTo(Granularity.WEEK);
    assertThat(time.earliest()).isEqualTo("2020-11-02");
    assertThat(time.latest()).isEqualTo("2020-11-08");
  }

  @Test
  void leavesOpenWhatNeedsADayWhereNoneIsGiven() {
    List<TimeMention> times = FINDER.find("Torda (11/9) vo yesta vo welk ago vo 3 Varn 2019");
    assertThat(times.stream().map(TimeMention::value))
        .containsExactly("XXXX-11-09", "XXXX-XX-XX", "XXXX-WXX", "2019-01-03");
  }
}
