package io.github.checklistreport.publish.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.checklistreport.model.Page;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sealed file gives to whom; opened here as the documented format says, by other code. */
class SealerTest {
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final String OTHER_KEY = "BAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final Page FIRST = page("ja/index.html", "はじめ");
    private static final Page SECOND = page("en/items/ssh-port.html", "Port 22022");

    private final Map<String, byte[]> files = seal(KEY, FIRST, SECOND);
    private final Map<String, String> names = names(files);

    @Test
    void theKeyOpensEveryPage() throws GeneralSecurityException {
        assertThat(names.keySet()).containsExactly(FIRST.path(), SECOND.path());
        for (Page page : List.of(FIRST, SECOND)) {
            String name = names.get(page.path());
            assertThat(open(KEY, name, files.get(name))).isEqualTo(page.content());
        }
    }

    @Test
    void everyTamperedByteIsRefused() {
        String name = names.get(SECOND.path());
        byte[] file = files.get(name);
        for (int i = 0; i < file.length; i++) {
            byte[] tampered = file.clone();
            tampered[i] ^= (byte) (1 << i % 8);
            assertRefused(KEY, name, tampered);
        }
    }

    @Test
    void swappedFilesAreRefused() {
        assertRefused(KEY, names.get(FIRST.path()), files.get(names.get(SECOND.path())));
        assertRefused(KEY, "contents", files.get(names.get(SECOND.path())));
        assertRefused(KEY, names.get(FIRST.path()), files.get("contents"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 27, 28, 5000, 16411})
    void truncatedFilesAreRefused(int length) {
        String name = names.get(FIRST.path());
        assertRefused(KEY, name, Arrays.copyOf(files.get(name), length));
    }

    @Test
    void anotherKeyOpensNothingAndNamesNothingAlike() {
        files.forEach((name, file) -> assertRefused(OTHER_KEY, name, file));
        Map<String, byte[]> others = seal(OTHER_KEY, FIRST, SECOND);
        assertThat(others.keySet()).filteredOn(files::containsKey).containsExactly("contents");
    }

    @Test
    void whatDidNotChangeKeepsItsBytesAndWhatDidGetsAFreshNonce() {
        Map<String, byte[]> again = seal(KEY, FIRST, page(SECOND.path(), "Port 22023"));
        String first = names.get(FIRST.path());
        String second = names.get(SECOND.path());
        assertThat(again.get(first)).isEqualTo(files.get(first));
        assertThat(Arrays.copyOf(again.get(second), 12))
                .isNotEqualTo(Arrays.copyOf(files.get(second), 12));
    }

    @Test
    void theSameContentInTwoPlacesSharesNoNonce() {
        Map<String, byte[]> twins = seal(KEY, FIRST, page("en/index.html", "はじめ"));
        Set<String> nonces = new HashSet<>();
        twins.values().forEach(file -> nonces.add(Arrays.toString(Arrays.copyOf(file, 12))));
        assertThat(nonces).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9000, 16379, 16380})
    void lengthsUpToAStepLookAlike(int length) throws GeneralSecurityException {
        Page page = page("ja/index.html", "x".repeat(length));
        Map<String, byte[]> sealed = seal(KEY, page);
        String name = names(sealed).get(page.path());
        assertThat(sealed.get(name)).hasSize(12 + 16384 + 16);
        assertThat(open(KEY, name, sealed.get(name))).isEqualTo(page.content());
    }

    @Test
    void aLongerPageTakesAnotherStep() {
        Map<String, byte[]> sealed = seal(KEY, page("ja/index.html", "x".repeat(16381)));
        assertThat(sealed.get(names(sealed).get("ja/index.html"))).hasSize(12 + 2 * 16384 + 16);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", KEY + "A", "+AECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"})
    void otherTextsAreNoKeys(String text) {
        assertThat(SealKey.parse(text)).isEmpty();
    }

    @Test
    void keysSurviveTheirText() {
        String text = SealKey.random(new Random(1)).text();
        assertThat(text).isNotEqualTo(SealKey.random(new Random(2)).text());
        assertThat(SealKey.parse(text + "\n").orElseThrow().text()).isEqualTo(text);
    }

    private static Page page(String path, String content) {
        return new Page(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, byte[]> seal(String key, Page... pages) {
        Map<String, byte[]> files = new HashMap<>();
        for (Page file : new Sealer(SealKey.parse(key).orElseThrow()).seal(List.of(pages))) {
            assertThat(file.path()).matches("sealed/(contents|[0-9a-f]{32})\\.bin");
            files.put(file.path().replaceAll("sealed/|\\.bin", ""), file.content());
        }
        return files;
    }

    private static Map<String, String> names(Map<String, byte[]> files) {
        try {
            return new String(open(KEY, "contents", files.get("contents")), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(" "))
                    .collect(
                            Collectors.toMap(
                                    parts -> parts[0],
                                    parts -> parts[1],
                                    (one, other) -> one,
                                    java.util.LinkedHashMap::new));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String key, String name, byte[] file) {
        assertThatThrownBy(() -> open(key, name, file))
                .isInstanceOfAny(
                        GeneralSecurityException.class,
                        IllegalArgumentException.class,
                        ProviderException.class); // what Java 17 throws for less than a tag
    }

    private static byte[] open(String key, String name, byte[] file)
            throws GeneralSecurityException {
        String format = "checklist-report-sealed/1";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(key), "HmacSHA256"));
        byte[] derived = mac.doFinal((format + " cipher\1").getBytes(StandardCharsets.US_ASCII));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived, "AES"),
                new GCMParameterSpec(128, file, 0, Math.min(12, file.length)));
        cipher.updateAAD((format + "\n" + name).getBytes(StandardCharsets.US_ASCII));
        int start = Math.min(12, file.length);
        ByteBuffer plain = ByteBuffer.wrap(cipher.doFinal(file, start, file.length - start));
        byte[] content = new byte[plain.getInt()];
        plain.get(content);
        while (plain.hasRemaining()) {
            assertThat(plain.get()).isZero();
        }
        return content;
    }
}
