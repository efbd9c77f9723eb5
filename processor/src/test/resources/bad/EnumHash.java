package bad;

import dev.seshat.annotation.SessionType;
import java.util.List;

@SessionType
public record EnumHash(
        Level level, List<Level> levels) {

    public enum Level {
        LEVEL210,
        FINE,
        LEVEL415
    }
}
