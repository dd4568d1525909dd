package io.github.checklistreport.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklistreport.model.Audience;
import io.github.checklistreport.model.Language;
import io.github.checklistreport.model.Page;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.render.Fixture;
import io.github.checklistreport.render.common.Messages;
import io.github.checklistreport.render.view.Edition;
import io.github.checklistreport.render.view.ReportView;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {
    private static final Map<String, Typeface> FACES = Typeface.read();

    /** Pinned, so that another JDK or processor that draws otherwise is noticed. */
    @Test
    void theSameTextGivesTheSameBytesEverywhere() {
        Canvas canvas = new Canvas(360, 60);
        face("sans").draw(canvas, "必須 12/15 対応済", 8, 40, 26, Ink.CONFLICT);
        face("serif").draw(canvas, "social", 250.5, 40, 33.3, Ink.STRONG);
        canvas.fill(new Outline().rectangle(220, 12, 24, 24, 12), Ink.MET);

        CRC32 sum = new CRC32();
        sum.update(Png.of(canvas, "ja", "必須"));
        assertThat(HexFormat.of().toHexDigits((int) sum.getValue())).isEqualTo("28b413a1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aPictureIsWhatReadersOfPreviewsExpect(String language) throws Exception {
        Page page = card(language);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.content()));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(600, 5) & 0xffffff).isEqualTo(0x1c212b);
        assertThat(image.getRGB(600, 620) & 0xffffff).isEqualTo(Ink.PAPER);
        assertThat(page.content()).hasSizeLessThan(100_000);
    }

    /** What is drawn can be searched for what must not be told. */
    @Test
    void theWordsStandInTheFileAsText() {
        assertThat(new String(card("ja").content(), StandardCharsets.UTF_8))
                .contains("Description\0", "social.example\nセキュリティ点検票\n2026-12-20まで有効\n必須\n");
    }

    @Test
    void aNameWithoutOutlinesIsLeftOut() {
        assertThat(face("sans").covers("こみち Social")).isTrue();
        assertThat(face("sans").covers("서버")).isFalse();
    }

    @Test
    void whatIsCompressedComesBack() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            byte[] data = new byte[random.nextInt(3000)];
            int kinds = 1 + random.nextInt(256);
            for (int i = 0; i < data.length; i++) {
                boolean repeats = i >= 97 && random.nextInt(8) > 0;
                data[i] = repeats ? data[i - 97] : (byte) random.nextInt(kinds);
            }
            Inflater inflater = new Inflater();
            inflater.setInput(Deflate.zlib(data, 97));
            byte[] back = new byte[data.length + 1];
            assertThat(inflater.inflate(back)).isEqualTo(data.length);
            assertThat(inflater.finished()).isTrue();
            assertThat(back).startsWith(data);
            inflater.end();
        }
    }

    private static Page card(String language) {
        ReportView view =
                new ReportView(
                        new Edition(
                                Fixture.publicReport(),
                                History.NONE,
                                Audience.PUBLIC,
                                Messages.in(new Language(language)),
                                Fixture.SETTINGS));
        return Card.page(view, view);
    }

    private static Typeface face(String name) {
        return Objects.requireNonNull(FACES.get(name));
    }
}
