package io.github.checklistreport.probe.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HstsHeaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    max-age=63072000                             | 63072000            | false | false
                    max-age=63072000; includeSubDomains; preload | 63072000            | true  | true
                    MAX-AGE=1;INCLUDESUBDOMAINS                  | 1                   | true  | false
                    max-age="31536000"                           | 31536000            | false | false
                    max-age = 5 ; ; other=x                      | 5                   | false | false
                    max-age=0                                    | 0                   | false | false
                    max-age=99999999999999999999                 | 9223372036854775807 | false | false
                    """)
    void readsWhatFollowsTheGrammar(String text, long age, boolean subDomains, boolean preload) {
        assertThat(HstsHeader.parse(text)).contains(new HstsHeader(age, subDomains, preload));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "max-age",
                "max-age==1",
                "max-age=-1",
                "max-age=1; max-age=2",
                "max-age=1, max-age=1",
                "max-age=1 includeSubDomains",
                "includeSubDomains",
                "max-age=1; includeSubDomains=1",
                "max-age=\"1",
                "max-age=1s",
                "\n",
                "max-age=1\n"
            })
    void ignoresWhatBreaksIt(String text) {
        assertThat(HstsHeader.parse(text)).isEmpty();
    }
}
