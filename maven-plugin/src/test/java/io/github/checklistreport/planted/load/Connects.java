package io.github.checklistreport.planted.load;

import java.net.Socket;

/** Opens a socket. */
class Connects {
    Socket socket = new Socket();
}
